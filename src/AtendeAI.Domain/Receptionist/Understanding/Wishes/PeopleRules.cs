namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Wanting a person, complaining, praising, and what concerns the patient's own data and messages.</summary>
internal static class PeopleRules
{
    public const string Text = """
        [!human]
        ajuda ~2 de|duma ~1 uma|alguma ~1 pessoa|gente|atendente|alguem
        ^ liga|ligue|liguem|telefona|telefonem ~1 para ~1 mim|meu|minha|#phone|ca
        ^ me|pode ~1 transfere|transfira|transferir|transfere ~1 $
        secretaria|recepcionista|atendente|recepcao ~3 ligar|ligue|ligasse|retornar|retorne
        falar|falo|fala|conversar|converso|tratar|chamar|chama|chame|passa|passar|passe|transfere|transferir|transfira|encaminha|direcionar|contato|conversa|falasse|falem ~6 atendente|humano|humana|pessoa|secretaria|recepcionista|funcionario|funcionaria|gerente|responsavel|recepcao|dono|dona|diretor|diretora|coordenadora|coordenador|alguem|atendentes|supervisor|supervisora|gente|financeiro|administracao|equipe|proprietario
        falar|conversar|fala|falo ~2 com ~2 dr|dra|medico|medica|dentista|#prof|doutora|voces|moca|enfermeira
        @want|@can|tem|cade|preciso|me ~3 atendente|humano|pessoa ~1 humano|humana|real|verdade|favor|$|?
        atendido|atendida|atendimento ~2 por|humano|humana ~2 humano|pessoa|atendente|gente|alguem|humana
        @want|@can|preciso ~3 atendente|humano|gerente|recepcionista|secretaria
        atendimento|atendente ~1 humano|humana|presencial|pessoal
        ^ atendente|humano|recepcao|secretaria|recepcionista|gerente $
        pessoa|gente|alguem|atendente ~1 de ~1 verdade|carne|real
        gente ~1 verdade
        tem|ha ~2 alguem|gente|pessoa|atendente ~4 ai|falar|atender|atenda|atendendo|disponivel|verdade
        alguem ~2 pode|poderia|consegue|me ~3 atender|atende|ajudar|responder|ligar|ajuda|responde|retornar
        alguem ~2 ai
        tem alguem
        @can|pode|podem|favor|quero|queria|peco|peca|pede|pedir|gostaria|alguem ~3 ligar|liga|ligue|liguem|telefonar|retornar|retorna ~3 para|pra|mim|me|?|ligacao|aqui
        @can|podem|pode|favor|alguem ~2 me ~1 ligar|ligue|liguem|liga|telefonar|retornar
        me ~1 liga|ligar|ligue|liguem|telefona|telefonem|retorna|retornem
        nao ~2 quero|queria|gosto|falo|vou|aguento ~4 robo|bot|maquina|ia|automatico|computador|assistente|virtual
        voce|e|eh|isso|estou|falando|aqui|voces ~3 robo|bot|maquina|ia|automatico|computador|virtual|chatbot|humano|pessoa
        sai|chega ~2 robo|bot|maquina
        odeio|detesto ~2 robo|bot|maquina|atendimento
        robo|bot|maquina ~3 nao ~2 entende|entendeu|resolve|ajuda|serve|funciona|entendendo
        prefiro|preferia ~3 falar|atendente|pessoa|ligar|humano|conversar
        telefone|numero|contato|ramal ~3 falar|ligar|recepcao|clinica|secretaria|fixo
        qual|tem|passa|me|outro ~3 telefone|numero|ramal ~3 ?|ligar|voces|contato|falar|fixo
        urgente falar
        talk|speak ~3 person|human|someone|attendant|agent|somebody|receptionist
        hablar ~2 con ~2 persona|alguien|humano
        human
        operador|operadora
        ^ me ~1 transfere|transfira ~3
        cansei|cansada|cansado ~2 de ~1 falar|conversar ~2 robo|maquina|bot|computador|assistente
        passa|passe|passar|transfere|transferir ~2 para|pro ~3 @person|setor|financeiro|recepcao|secretaria|gerencia|humano
        telefone|numero|ramal ~3 ligar|falar|contato
        queria|quero|preciso|posso|pode ~2 falar ~4 financeiro|gerencia|setor|recepcao|responsavel|medica|medico|dr|dra|doutora
        tem ~1 gente|alguem|atendente ~3 ?
        preciso ~2 de ~1 ajuda ~2 pessoa|gente|humana|atendente

        [?human]
        atendente|recepcionista|ligar|ligacao|gerente|robo|humano

        [-human]
        alguem ~1 atendendo ~3
        contratam|contratando|contrata ~3 recepcionista|secretaria|atendente
        nao ~2 quero|preciso|precisa ~2 falar ~2 atendente|pessoa|humano|ninguem
        consulta|marcar|agendar|horario ~4 falar ~2 dr|dra
        #num pessoas
        avisa|avise|liga|ligue|chama|chame|liguem ~4 se|quando|caso ~3 abrir|vagar|surgir|vaga|desistencia|desistir|horario
        nao|parem|pare ~3 ligar|ligue|liguem|ligando|me ligar|ligue
        pessoa ~2 acompanhar|responsavel|fisica|juridica
        vou|irei ~2 ligar
        @kin ~3 falar ~2 direito|nada|embolado|enrolado
        nao ~3 falar ~1 direito
        alguem|pessoa ~3 %desistir|%cancelar|%faltar|%desmarcar|vaga|desmarcou|desistencia

        [!complaint]
        enganada|enganado|enganaram|enganou|roubada|roubado|lesada|lesado
        dentista|medico|medica|dr|dra|#prof ~2 machucou|errou|queimou|cortou|estragou|quebrou ~4
        nao ~1 fez|fizeram|faz|fazem ~1 nada
        fizeram|faz|fez|perdi ~2 perder ~1 tempo|dinheiro|viagem|dia
        perdi ~2 tempo|viagem|dinheiro ~3 voces|toa|clinica
        aguardando|esperando ~2 resposta|retorno|contato ~3 ha|faz|desde|dias|semanas|semana|#when
        erram|erraram|errou|confundiram|trocaram|perderam|esqueceram ~3 meu|minha|meus|de
        desligou|desligaram|bateu|bateram ~3 cara|telefone
        nao ~1 resolveu|adiantou|adianta ~1 nada
        nem ~2 olhou|atendeu|respondeu|ligou|avisou|examinou|pediu|pediram|avisaram|ouviu
        que ~1 demora|descaso|horror|decepcao|raiva|absurdo|vergonha|palhacada
        quanta demora
        %reclamar|reclamacao|reclamacoes|reclame
        @bad ~4 atendimento|servico|clinica|consulta|experiencia|voces|recepcionista|secretaria|atendente|medico|medica|dr|dra|lugar|comigo|espera|demora|demorado|falta
        atendimento|servico|clinica|voces|recepcionista|secretaria|atendente|medico|medica|dr|dra|experiencia|recepcao|consulta|lugar|isso|moca|sao|estou|estao ~5 pessimo|pessima|horrivel|ridiculo|ridicula|absurdo|absurda|vergonha|descaso|desrespeito|lixo|porcaria|decepcionada|decepcionado|decepcao|inaceitavel|lamentavel|grosseira|grosseiro|grossa|grosso|arrogante|incompetentes|incompetente|terrivel|nojo|vergonhoso|revoltada|revoltado|indignada|indignado|insatisfeita|insatisfeito|mal|educada|palhacada|palhacada|furiosa|furioso|irritada|irritado|chateada|chateado|decepcionante|ruim|deixou|deixa|desejar|brava|bravo|despreparada|despreparado
        absurdo|ridiculo|palhacada|vergonha|descaso|desrespeito|inadmissivel|inaceitavel|lamentavel|revoltante|vergonhoso|indignada|indignado|pessimo|pessima|horrivel|decepcionada|decepcionado|insatisfeita|insatisfeito|revoltada|revoltado|chateada|chateado|palhacada|putaria|sacanagem|esculhambacao|decepcao
        falta ~1 respeito|educacao|consideracao|organizacao|profissionalismo|compromisso
        uma|que|maior|muita|bando|quanta ~1 falta|vergonha|palhacada|absurdo|sacanagem|incompetencia|desorganizacao|bagunca|desrespeito|descaso|desaforo
        nunca ~1 mais ~3 volto|piso|voltarei|marco|vou|quero|venho|indico|ponho
        nao ~2 volto|recomendo|indico|voltarei|piso ~2 mais|ninguem|nunca|ai|
        nao recomendo|indico
        fui|fomos|sou|foi ~2 mal|maltratada|maltratado|desrespeitada|desrespeitado|pessimamente|destratada|destratado ~3
        maltratada|maltratado|maltrataram|destratada|destratado|destratou
        mal ~1 atendida|atendido|educada|educado|atendimento
        ninguem|nunca ~3 responde|respondem|atende|atendem|responderam|respondeu|retorna|retornam|retornaram|resolve|resolvem|resolveu|retornou|resolveram|atendeu
        nao ~2 responde|respondem|responderam|retornam|retornaram|resolvem|resolveram|respondeu|retornou|resolveu
        nao ~1 atendem|atende|atenderam|atendeu ~3 telefone|ligacao|ligacoes|mensagem|ninguem|$
        nao ~1 fui|fomos|foi ~1 atendida|atendido|atendidos|chamada|chamado|avisada|avisado
        quero|exijo|preciso|espero ~2 solucao|explicacao|providencia|providencias|satisfacao|posicionamento
        ja ~3 mandei|liguei|tentei|pedi|falei|perguntei|avisei ~5 vezes|nada|ninguem|vez|mensagens|atende|responde|semanas
        liguei|ligando|tentando ~6 ninguem|nao|nunca ~2 atende|atendem|atendeu|responde
        %esperar|esperei|esperando|espera|fiquei|aguardando|aguardei|mofando|plantada|plantado ~5 hora|horas|h|#num|uma|duas|tres|muito|minutos|tempo|tempao|seculo|seculos|demais|anos ~4
        hora|horas|h|minutos ~3 esperando|espera|atraso|aguardando|fila|atrasado|atrasada
        medico|dr|dra|medica|#prof|atendimento|consulta|voces|sempre ~3 atrasou|atrasa|atrasam|atrasado|atrasada|atrasaram|atraso
        demora|demorando|demoram|demorado|demorou|demorada ~4 responder|atender|muito|demais|absurda|resposta|retorno|atendimento|tanto|seculos|retornar|absurdo
        cobraram|cobranca|cobrado|cobrou|cobrada|cobrando ~5 errado|indevido|indevida|duas|vezes|mais|diferente|nao|errada|valor|abusiva|dobro
        voces|clinica|desmarcaram|cancelaram|secretaria|medico ~3 desmarcaram|cancelaram|remarcaram|esqueceram|erraram|perderam|sumiram|desmarcou|cancelou|trocaram|enrolam|enrolando|mentiram ~4
        desmarcaram|cancelaram|remarcaram ~5 avisar|aviso|vez|cima|novo|avisaram|hora|sem
        procon|processar|processo|processarei|advogado|justica|ouvidoria|denunciar|denuncia
        reclame aqui
        quero|vou|registrar|fazer|faco|gostaria|abrir ~2 reclamacao|denuncia|queixa|reclamar
        meu|quero|devolve|devolver|devolvam|devolucao|estorno|reembolsem ~2 dinheiro ~1 volta
        estorno|ressarcimento
        merda|bosta|caralho|porra|inferno|fdp|cacete|pqp|desgraca|idiotas|idiota|imbecil|imbecis|palhacos|otaria|otario|trouxa
        to|estou|fiquei|ficamos|muito|tao ~2 irritada|irritado|furiosa|furioso|brava|bravo|puta|puto|decepcionada|decepcionado|insatisfeita|insatisfeito|indignada|indignado|chateada|chateado|revoltada|revoltado|estressada|estressado
        voces ~3 enrolam|enrolando|brincadeira|brincando|mentem|enganam
        tratamento|procedimento|servico|obturacao|restauracao|limpeza|resultado|botox ~4 malfeito|mal|errado|horrivel|errada|porco|pessimo|feito
        nao ~2 gostei|satisfeita|satisfeito|contente|feliz ~5 atendimento|consulta|medico|medica|jeito|resultado|servico|nada|forma|tratada|dra|dr|como
        deixou|deixa ~1 desejar
        terrible|awful|worst service
        queja|pesimo
        atendida|atendido|atenderam|atendeu|chamaram|chamou ~3 hora|horas|minutos|#when|#num ~2 depois|atraso|atrasado|atrasada
        atendimento|servico|clinica|lugar|voces|tratamento ~3 lixo|porco|fraco|sofrivel|horrivel|pessimo|desorganizado|amador|podre
        servico|atendimento lixo|pessimo|ruim|horrivel|fraco
        paguei|pago ~4 nao ~3 %receber|%atender|%fazer|fui|foi|atendida|atendido|veio
        nunca|ninguem ~2 %responder|%atender|%retornar|%resolver|%ligar|responde|responderam
        falta|falha ~3 respeito|comunicacao|informacao|organizacao|profissional|empatia|compromisso
        me|nos ~1 enrolaram|enrolando|ignoraram|ignorando|trataram|destrataram|humilharam|enganaram|deixaram ~3
        tratou|trataram|tratada|tratado ~2 mal|grosseria|pessimamente|como|feito
        grossa|grosso|estupida|estupido|mal educada|educado|grosseira|ignorante ~3 comigo|conosco|demais|telefone
        voces ~3 nunca|nao ~2 %responder|respondem|%atender|%cumprir|%avisar|%resolver
        ja ~2 faz|fazem|ha ~4 espero|esperando|aguardo|aguardando|tento|tentando
        esperei|espero|esperando|aguardei ~6 nada|ninguem|nao|atendimento|atendida
        atrasou|atrasaram|atrasam ~4 hora|horas|minutos|muito|sempre
        isso ~2 um|uma ~1 absurdo|vergonha|palhacada|falta|descaso
        quero|exijo ~2 meu ~1 dinheiro ~2
        vou ~2 processar|denunciar|reclamar|expor|avaliar ~3
        1|uma estrela

        [?complaint]
        @bad
        demora|demorado|reclamar

        [-complaint]
        nao ~2 tenho|ha|tem ~4 reclamar|reclamacao|queixa
        nada ~2 reclamar
        sem ~2 reclamar|reclamacao|reclamacoes
        passando|passei|passou|sentindo|sinto|senti|estou ~2 mal|ruim|pior ~1
        faz|fez|fazer|fazendo mal
        cheiro|halito|gosto ~1 ruim|horrivel
        dor|dores|tosse|coceira|colica|noite|inchaco|enxaqueca|gripe ~4 horrivel|terrivel|absurda|pessima|insuportavel
        horrivel|terrivel|absurda|pessima|insuportavel ~1 dor|dores|colica|enxaqueca
        esse|essa|este|horario|dia|hora|manha|tarde|#when ~3 ruim|pessimo|horrivel|complicado
        ruim|pessimo|horrivel ~2 para mim
        transito ~3 horrivel|pessimo|terrivel|absurdo
        memoria|letra|internet|sinal|conexao|tempo|chuva ~2 ruim|pessima|horrivel|pessimo
        falta ~1 ar|pouco|muito|so|apenas|dinheiro|tempo|de ~1 ar
        fico|fica|ficar|estou|vou ~1 aguardando|no aguardo
        quanto tempo ~3 espera|esperar|demora
        lista|fila|sala ~1 espera
        vergonha ~2 de|do|da ~1 perguntar|falar|meu|minha|mostrar|sorrir|dentes
        tenho|tinha|com|morrendo|morta ~2 vergonha
        denunciar ~3 spam
        espero ~3 bem|melhoras|retorno|resposta|ansiosa|ansioso|encontrar
        atrasa|atraso|atrasou ~3 menstruacao

        [!feedback]
        salvou|mudou|transformou ~2 vida|sorriso|autoestima
        melhor ~1 dentista|medico|medica|clinica|profissional|dra|dr ~2
        elogios
        @good ~5 atendimento|consulta|clinica|equipe|dr|dra|medico|medica|voces|experiencia|atendida|atendido|lugar|recepcao|dentista|recepcionista|secretaria|profissional|profissionais|tudo|#prof|resultado|servico|tratamento|trabalho|ambiente|todos|todo
        atendimento|consulta|clinica|equipe|dr|dra|medico|medica|voces|experiencia|lugar|recepcao|#prof|todos|pessoal|resultado|profissional|dentista|servico|secretaria|tratamento|limpeza ~5 otimo|otima|excelente|maravilhoso|maravilhosa|perfeito|perfeita|incrivel|impecavel|atenciosa|atencioso|sensacional|top|maravilha|dez|atenciosos|gentil|gentis|fantastico|fantastica|show|satisfeita|satisfeito|educada|educado|carinhosa|carinhoso|cuidadosa|cuidadoso|simpatica|simpatico|amor|lindo|linda|otimos|maravilhosos|anjo|querida|adorei|amei|gostei|tranquilo|tranquila
        adorei|amei|gostei|amamos|adoramos|gostamos|adoro|amo ~5
        parabens ~4
        super|muito|mega ~1 recomendo|indico|satisfeita|satisfeito
        recomendo|indico|recomendaria|indicarei|recomendei
        nota ~2 #num|dez|maxima|mil|nove|oito|sete|zero|cinco
        atendimento|consulta|clinica|equipe|dr|dra|medico|medica|recepcao|#prof|servico|limpeza|experiencia ~1 foi|e|eh|estava ~2 bom|boa|bem|dez|10
        muito|super ~1 bom|boa|bem ~3 atendimento|consulta|equipe|clinica|dr|dra|medico|medica|servico|profissional
        bom|boa atendimento|equipe|clinica|profissional|medica|dentista
        dou|daria ~2 #num|nota|estrelas|dez
        minha nota
        #num|cinco|dez estrelas
        ^ #num ~1 de|/ ~1 10|dez|5|cinco
        de 0|zero a 10|dez
        elogiar|elogio|elogios
        bem ~1 atendida|atendido|atendidas|atendidos|tratada|tratado|acolhida|acolhido|recebida|recebido
        me|te senti ~2 bem|acolhida|acolhido|segura
        sugestao|sugestoes|sugerir|sugiro
        feedback|avaliar ~2 atendimento
        melhor ~3 clinica|dentista|medica|medico|dra|dr|atendimento|profissional|dermato|que
        obrigado|obrigada|gratidao|agradeco|grata|grato|agradecer ~3 carinho|cuidado|atendimento|paciencia|acolhimento|profissionalismo|dedicacao|gentileza
        tudo ~1 otimo|perfeito|maravilhoso|excelente|impecavel
        foi ~2 tudo ~1 otimo|bem|perfeito|certo|maravilhoso|excelente|bom|tranquilo
        tudo ~1 otimo|perfeito|maravilhoso|excelente $
        foi ~2 otimo|otima|perfeito|maravilhoso|excelente|maravilhosa|perfeita|bom|boa|tranquilo|tranquila|incrivel|show|ok
        ⭐|🌟

        [?feedback]
        ^ 0|1|2|3|4|5|6|7|8|9|10|dez|nove|oito $

        [-feedback]
        tudo bem|bom|certo|tranquilo|joia
        meu bem
        tudo otimo com
        nao ~2 gostei|recomendo|indico|adorei|bom|boa|otimo|bem|atendida|atendido|satisfeita|satisfeito
        nota|notas ~1 fiscal|fiscais
        mal ~1 atendida|atendido
        seria|fica|ficaria|e|esta|ta|para mim ~1 otimo|bom|perfeito|melhor|boa|otima ~3 $|#when|horario|para|pra
        #when ~3 otimo|bom|perfeito|melhor|boa|ok
        bom dia
        boa tarde|noite
        qual|quem|quais|indica|indicam|recomenda|recomendam ~4 melhor|bom|boa ~5
        recomenda|recomendam|indica|indicam|indicaram|recomendaram|recomendou|indicou
        voces|dra|dr ~2 recomendam|indicam|recomenda
        gostaria
        otimo ~1 entao|pode|vou
        uma boa|bom ~1 tarde|noite|dia|semana|descanso

        [!data_privacy]
        delete|deletem|deleta|apague|apaguem|apaga|exclua|remova ~1 minhas|meus|todas|todos|as|os ~1 informacoes|dados|conversas|mensagens|fotos
        dados|informacoes ~2 meus|minhas ~2 voces|clinica ~2 tem|possuem|guardam|possui
        quais|que ~1 dados|informacoes ~5 meus|minhas|mim|voces
        @want|@can|favor|como|solicito|solicitar|peco|desejo|exijo|podem|direito|pedir|gostaria ~5 apagar|excluir|deletar|remover|eliminar|apaguem|excluam|deletem|apagados|apague|exclua|exclusao|remocao|anonimizar|apagado|excluido|apaga|deleta|removam|eliminem ~5 dados|cadastro|informacoes|dado|conta|tudo|historico|conversas|registro|registros|prontuario|conversa|meu|meus|fotos|nome|numero|telefone|foto|mensagens
        apagar|excluir|deletar|remover|eliminar|apaguem|excluam|deletem|apague|exclua|exclusao|remocao|apaga|deleta|eliminem|removam ~3 meus|meu|minhas|minha|os|todos|o|de ~2 dados|cadastro|informacoes|conta|historico|conversas|registro|registros|prontuario|conversa|dado|fotos|foto
        lgpd
        o que ~1 voces ~1 sabem|tem ~2 mim
        lei ~2 protecao|dados
        protecao ~2 dados
        @want|@can|copia|saber|ver|acessar|acesso|receber|baixar|exportar ~5 meus|minhas ~1 dados|informacoes
        @want|@can|quais|que|saber|ver|acessar|acesso|como|copia|onde|relatorio|exportar|portabilidade|solicito|quem|receber|baixar|obter ~5 dados|informacoes ~5 meus|minhas|minha|meu|mim|pessoais|sobre|guardam|armazenam|tem|guardados|voces|tenho|guardadas|armazenados|compartilham
        meus|dados|minhas ~1 dados|pessoais|informacoes ~4 voces|tem|guardam|usam|compartilham|seguros|vazaram|protegidos|guardados|armazenam|armazenados|apagar|apagados|fazem|vendem|vazar
        corrigir|atualizar|alterar|mudar|trocar|arrumar|retificar|atualizacao|correcao|atualiza|corrige|muda|altera|atualizem|corrigem|corrijam|troca ~4 dados|cadastro|nome|email|endereco|telefone|celular|cpf|numero|nascimento|sobrenome|convenio|plano|cadastrais
        mudei|mudou|troquei ~3 telefone|endereco|numero|celular|email|sobrenome|nome|casa|convenio|plano
        meu|minha ~2 nome|cadastro|cpf|email|telefone|endereco|nascimento|data|sobrenome ~4 errado|errada|incorreto|incorreta|desatualizado|mudou|errados|trocado|diferente
        nome|cadastro|cpf|email|telefone|endereco|nascimento ~3 errado|errada|incorreto|desatualizado
        portabilidade ~3 dados
        revogar|revogo|retirar|retiro ~3 consentimento|autorizacao
        consentimento
        politica|termo|termos ~2 privacidade|uso|dados
        privacidade
        encarregado ~2 dados
        dpo
        voces ~3 vendem|compartilham|passam|guardam|armazenam ~3 dados|informacoes|prontuario|numero|conversas
        quem ~3 acesso|ve|acessa ~4 dados|prontuario|conversas|informacoes|meus|minhas
        como ~2 conseguiram|arrumaram|pegaram|tem|obtiveram|conseguiu ~2 meu|minha ~1 numero|telefone|contato|dados|celular
        delete ~3 data
        meus|minhas|meu ~2 dados|informacoes|cadastro|registro ~2 %apagar|apagados|%excluir|excluidos|removidos|deletados|%corrigir
        como|onde|porque|para|pra ~3 %usar|usam|%guardar|guardam|%tratar|tratam|armazenam|fazem ~4 dados|informacoes
        dados|informacoes ~3 meus|minhas|meu ~3
        telefone|endereco|email|nome|sobrenome|numero ~2 mudou|trocou|alterou|mudei|novo ~4 atualiza|atualizar|corrige|cadastro|ai|anota|muda
        atualiza|atualizar|atualizem|corrige|corrigir|corrijam|muda|altera ~4 telefone|endereco|email|nome|cadastro|dados|numero|nascimento
        casei|separei ~6 nome|sobrenome ~4

        [?data_privacy]
        cadastro|privacidade|consentimento

        [-data_privacy]
        recibo|nota|atestado|receita|guia|laudo ~5 errado|errada
        dados|chave|conta ~1 bancarios|pix|bancaria|conta|deposito|pagamento|transferencia|banco
        passar|mandar|enviar|informar|segue|seguem|preencher|precisam|precisa ~3 dados
        tabela|pacote ~1 dados
        %mudar|mudei|trocar|alterar|muda|troca ~3 data ~2 consulta|do|da|minha
        trocar|mudar ~2 remedio|medico

        [!opt_out]
        nao ~2 quero|queria|desejo|gostaria|aceito|pretendo|preciso|autorizo ~3 receber|recebendo|mensagem|mensagens|propaganda|lembrete|lembretes|propagandas|promocoes|spam|contato|notificacoes|whatsapp
        nao ~2 quero|precisa|precisam ~2 que|me ~3 mande|mandem|enviem|envie|mandar|enviar|contato|chamem|escrevam
        nao ~2 mande|mandem|envie|enviem|mandar|enviar|manda|mandarem ~3 mais|mensagem|mensagens|nada|propaganda|promocao|isso
        remove|remova|removam|remover|tira|tirem|tirar|retira|retirem|retirar|apaga|apaguem|exclui|excluam|exclua|excluir|bloqueia ~1 meu ~1 numero|contato|telefone
        ^ para ~1 de|com|me|mandar|enviar ~3 mensagem|mensagens|mandar|enviar|encher|ligar|perturbar|incomodar|propaganda
        cancelar|cancela|sair ~2 inscricao|assinatura
        parem|pare|parar|chega|cessar|parando|basta|deixem|interromper|cansei|cancelem|cancela|cancelar|suspender|desativar|desativa ~3 mensagem|mensagens|mandar|enviar|propaganda|propagandas|envio|incomodar|spam|lembretes|lembrete|receber|encher|mandando|perturbar|ligar|notificacoes|promocoes|avisos|notificacao|mandarem|enviarem
        ^ parem|pare|parar|sair|stop|unsubscribe|descadastrar|descadastre|chega $
        @want|@can|me|quero|favor ~4 descadastrar|descadastrem|descadastra|descadastro|descadastre|inscricao
        descadastrar|descadastrem|descadastra|descadastre|descadastro
        me|meu|numero|retirem|retira|tira|tirem|tirar|remove|removam|remova|remover|retirar|sair|excluir|exclui|apaga ~4 da|dessa|desta|desse ~2 lista ~3
        lista ~1 contatos|transmissao|mensagens|contato|propaganda|envio
        remover|tirar|tira|tirem|retirar|removam|excluir|apagar|apaguem|apaga|bloquear|bloqueia ~3 meu|esse|este ~1 numero|contato|telefone ~4 lista|cadastro|contatos|mensagens|transmissao|base|agenda|$
        vou|irei ~1 bloquear|denunciar
        nao ~1 me ~1 perturbem|incomodem|perturbe|incomode|chamem|contatem|chame|procurem
        me deixa|deixem ~2 paz
        numero errado
        nao sou ~1 paciente
        ^ engano $
        foi engano
        stop ~2 messages|messaging|texting
        unsubscribe
        no ~3 mensajes
        ^ pare|parem|chega|basta|sair|remover ~2 mensagem|mensagens|mensagens|mandar|enviar|isso|$
        nao ~3 receber ~4 mensagem|mensagens|nada|aviso|avisos|lembrete|lembretes|propaganda|novidades|promocoes|contato|voces
        deixem|deixa|deixe ~1 de ~2 mandar|enviar|mensagem
        retira|retirem|tira|tirem|remova|exclui|exclua ~2 meu|esse|este ~1 numero|contato|celular|whatsapp|telefone
        nao ~2 autorizo|autorizei ~3

        [?opt_out]
        propaganda|spam|descadastro

        [-opt_out]
        numero errado ~2 ?
        lista ~1 espera
        para ~1 mandar|enviar ~5 exame|exames|documento|documentos|foto|receita|resultado|pedido|comprovante|onde|email|voces|print|carteirinha
        para|pra ~3 mensagem|mensagens ~3 chegar|confirmar
        para receber|ligar
        ^ quero ~1 receber
        sim quero ~1 receber
        nao ~2 recebi
        denunciar ~4 procon|policia|justica|crm|cro|anvisa|voces|clinica
        """;
}
