namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Greetings, thanks, and what is no business of a clinic's.</summary>
internal static class TalkRules
{
    public const string Text = """
        [?greeting]
        oi|ola|opa|hey|hello|hi|hola|uai
        bom|buenos|good dia|dias|morning
        boa|boas|buenas|good tarde|noite|noites|tardes|afternoon|evening|dia
        tudo bem|bom|certo|joia|tranquilo|beleza ~2 ?
        tudo bem|bom|joia|certo
        tudo otimo com
        como vai|estao|esta|vao
        alguem ai
        prazer
        saudacoes
        e ai
        👋

        [!greeting]
        ;called at the door
        ^ o|oi|oh|ei|eh|opa|ola|ah ~1 de casa|dentro
        ^ toc toc
        ^ tok tok
        ^ da|com|me ~1 licenca $
        ^ licenca $
        ^ alo $
        ^ alo alo
        ^ salve $
        ^ fala ~1 minha|meu|meus gente|povo|amigos|pessoal $

        [?closing]
        @thanks ~3
        muito ~1 obrigado|obrigada|grata|grato
        por ~1 nada
        de nada
        tchau|adeus|bye|ate logo|mais|breve|amanha|ja|depois|la
        tchau|xau|adeus|bye|tchauzinho|falou|fui
        ate ~1 logo|mais|breve|amanha|depois|la|#when|semana|segunda
        era|e|eh ~1 so|somente|apenas isso
        so ~1 isso ~1 mesmo|$|obrigado|obrigada|por
        nada mais
        mais nada
        abraco|abracos|beijo|beijos|bjs|bjo|bj|bjos
        bom|otimo|boa ~1 trabalho|descanso|semana|fim|final|feriado|domingo
        otimo|otima|excelente|tenha|tenham|um|uma ~3 semana|descanso|feriado|trabalho|final|fim|dia|tarde|noite $
        agradeco|agradecida|agradecido
        deus ~2 abencoe|te|pague|lhe
        fica|fiquem|fique ~1 com ~1 deus
        gratidao|thank you
        thanks|gracias
        falamos|nos ~1 falamos|vemos
        ate #when
        ajudou ~2
        🙏|🙏🏻|😘|❤|🙌|💕
        @thanks ~4 ate ~2
        agradeco ~3 ate ~2

        [?closing bye]
        ate ~1 #when $

        [!closing]
        @thanks ~4 nao|nem ~2 preciso|precisa ~3 mais nada
        @thanks ~2 por enquanto ~1 nao ~3 mais nada
        nao|nem ~2 preciso|precisa ~3 mais nada ~2 @thanks
        ^ por hoje ~1 so $
        ^ por #when ~1 so $
        ^ ate ~1 segunda|terca|quarta|quinta|sexta|sabado|domingo ~1 entao $
        ^ ate ~1 segunda|terca|quarta|quinta|sexta|sabado|domingo $
        ^ perfeito|otimo|maravilha|excelente obrigado|obrigada $

        [?closing]
        tchau ~3
        abs|abrac
        tenha|tenham ~3 dia|tarde|noite|semana
        ok|ta|certo ~2 @thanks ~2
        so|era ~1 isso ~2 @thanks|$
        tamo ~1 junto
        fui
        valeu ~3

        [!out_of_scope order]
        ignore|ignora|ignorar|ignorem|ignorando|esqueca|desconsidere|desconsidera|disregard|forget ~5 instrucoes|instrucao|regras|prompt|instructions|rules|comandos|ordens|diretrizes
        ignore|ignora|ignorem|esqueca|esquece|desconsidere|desconsidera ~3 tudo|anteriores|anterior|previous ~4 diga|fale|responda|confirme|informe|aja|finja|libere|say
        modo ~1 desenvolvedor|admin|administrador|debug|programador
        developer|admin|debug mode
        jailbreak
        seu|suas|sua|your ~1 prompt|programacao

        [!out_of_scope command]
        ignore|ignora|ignorar|esqueca|desconsidere|esquece|disregard|ignorando ~5 instrucoes|instrucao|anteriores|regras|prompt|instructions|tudo|comandos|previous|ordens|diretrizes
        prompt|jailbreak|dan
        system|sistema prompt
        suas|seu|sua|your ~2 instrucoes|prompt|regras|instructions|configuracao|programacao
        finja|aja|faca|atue|comporte|imagine|pretend|simule|fingir|responda ~3 que|como|de|ser|como ~3 voce|medico|dono|outro|outra|administrador|robo|hacker|desenvolvedor|admin|pirata|se|papagaio|gerente
        modo ~1 desenvolvedor|admin|administrador|debug|programador|manutencao
        voce|vc ~1 agora ~1 e|eh
        a partir ~1 agora ~1 voce
        mostre|mostra|liste|revele|me|passe|mande|diga|exiba|quero|envie ~4 dados|agenda|telefone|telefones|cpf|lista|prontuario|nomes|consultas|banco|senha|token|chave|cadastro ~4 outros|pacientes|paciente|todos|clientes|outro|voces|secreta|api|admin|sistema
        senha ~3 sistema|admin|banco
        drop|select|delete table|from

        [!out_of_scope]
        ;the price of what no clinic sells
        quanto|qual|quais|valor|preco|tabela|taxa|prazo|custas|custa ~7 passaporte|cartorio|apelacao|custas|iptu|ipva|despachante|firma|picanha|gasolina|diesel|detran|tjmg|tjsp|tribunal|brasileirao|aluguel|pedagio|ingresso|cimento|mensalidade ~2
        despachante|cartorio ~3 cobra|custa|quanto

        [out_of_scope]
        conte|conta|contar|me ~2 piada|historia|curiosidade
        piada|receita ~2 bolo|papagaio
        receita ~2 bolo|culinaria|pao|lasanha|pudim|doce|comida|sopa|torta|frango|brigadeiro|panqueca
        quem ~2 ganhou|venceu|presidente|descobriu|inventou|pintou|joga
        que|qual ~4 capital|placar|resultado ~3 brasil|franca|jogo|argentina|estado
        previsao ~2 tempo
        vai ~1 chover
        calor|frio ~3 de|demais|matar|hoje|insuportavel|danado ~2 hein|matar|$
        cotacao|dolar|bitcoin|criptomoeda|investir|investimento|investimentos|aposta|apostas|bet|cassino|tigrinho|loteria
        mega sena
        ganhe|ganhar|lucre|renda ~2 dinheiro|extra|r|dias|casa
        renda extra
        voces ~2 contratam|contratando|contrata
        quanto ~1 e #num
        emprego|curriculo|trabalhar|estagio ~5 voces|vaga|ai|clinica|contratando|curriculo|enviar
        vaga|vagas ~2 emprego|trabalho|estagio|recepcionista|secretaria
        estao|esta|tem contratando|vaga ~1
        vendo|alugo|promocao|oferta|desconto|compre|clique|imperdivel|oferecemos|ofereco|somos ~4 aqui|link|ja|apartamento|carro|site|frete|seguidores|empresa|parceria|produto|produtos|marketing|internet|energia|celular|moto|casa|plano|consorcio|emprestimo
        emprestimo|consignado|consorcio|fgts|seguidores
        parceria|marketing|divulgacao|fornecedor|representante
        clique ~3 link|aqui
        http|https|www
        fazem|faz ~1 entrega|delivery|frete
        pizza|hamburguer|lanche|acai|uber|ifood|pedido ~3 entrega|sabor|calabresa|cardapio|mussarela|pizza
        pizza|hamburguer|acai|cardapio|marmita
        futebol|flamengo|corinthians|palmeiras|cruzeiro|atletico|vasco|gremio ~3
        politica|bolsonaro|lula|eleicao|eleicoes|governo|presidente
        horoscopo|signo
        namora|namorar|solteira|solteiro|gata|gostosa|gostoso
        voce ~2 casada|solteira|bonita|namora|casado|solteiro|sente|sonha|gosta
        quer|quero|aceita ~2 namorar|sair comigo
        traduza|traduzir|traduz|resolva|calcule|escreva|codigo|python|javascript|redacao|poema|poesia|musica|resuma|translate|write
        quanto ~1 e ~1 #num
        licao|dever|tarefa ~2 casa|matematica|escola
        lava|lavagem|conserto|conserta|mecanico|oficina ~2 carro|celular|moto
        filme|serie|netflix|novela
        cachorro|gato|pet|veterinario|veterinaria|cao|gatinho|cachorrinho
        teste|testando $
        kkk $
        asdf|asdfg|qwerty|blablabla|bla|lorem

        [-out_of_scope]
        laudo|exame|toxicologico|atestado|consulta ~4 detran|cartorio
        fgts|governo ~3 atestado|laudo
        faca|fazer ~3 que|como ~3 marcar|agendar
        de musica
        teste|testes ~3 covid|gravidez|alergia|orelhinha|pezinho|ergometrico|esforco|alergico|visao
        parceria ~3 convenio|plano
        alergia|alergica|alergico ~3 cachorro|gato|pet
        gato|cachorro ~3 mordeu|arranhou
        mordida|arranhao|mordeu|arranhou ~3 gato|cachorro
        %apagar|apaguem|apague|excluir|excluam|exclua|deletar|deletem|removam|remover|eliminar|apagados ~4 dados|cadastro|informacoes
        meus|minhas ~1 dados|informacoes|cpf|telefone
        dados|informacoes ~1 meus|minhas
        """;
}
