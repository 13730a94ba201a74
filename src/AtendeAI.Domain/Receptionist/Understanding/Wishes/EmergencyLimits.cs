namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Words that only look like an emergency: figures of speech, denials, old stories, questions in general.</summary>
internal static class EmergencyLimits
{
    public const string Text = """
        [-emergency]
        ;a machine drowns in water or petrol, and nobody with it
        moto|carro|motor|celular|onibus|caminhao|trator|van|bicicleta|telefone|notebook ~3 afogou|afogado|afogada|afogando|afoga
        afogou|afogado|afogada|afogando ~4 moto|carro|motor|celular|serie|magoas
        preco|valor|orcamento|conta ~4 tiro|facada|assalto|roubo|choque
        tiro|facada ~4 preco|valor|bolso
        sem|nao ~3 dor|dores ~1 peito
        sem|nao|nenhuma ~2 falta de ar
        nunca|nao ~1 tive|teve|tenho|tem|sinto|sente|estou|esta ~3 avc|infarto|convulsao|dor|falta|desmaio|desmaiei|desmaiou|derrame|sangramento|febre
        nem ~1 falta de ar
        nem ~2 dor|dores|aperto|pressao ~2 peito
        nem ~1 desmaio|desmaios|desmaiei|convulsao|sangramento|febre|tontura
        transito|fila|filas|engarrafamento ~3 infarto|derrame
        infarto ~3 transito|fila|engarrafamento
        falta de ar condicionado
        falta ~1 ar condicionado
        ar condicionado
        ;the instep is no chest
        dor|dores|doi|doendo|pressao|aperto|queimacao|pontada|pontadas|fisgada|ardencia|formigamento|dormencia|inchaco ~4 peito ~1 do|dos|de ~1 pe|pes
        peito ~1 do|dos|de ~1 pe|pes ~4 doi|doendo|queimando|ardendo|dolorido|inchado|formigando|apertado
        aperto|dor ~3 peito|coracao ~2 saudade|saudades|amor|tristeza|despedida|decepcao
        saudade|amor ~4 dor|aperto ~3 peito|coracao
        dor ~2 coracao ~3 pagar|gastar|ver|preco|dizer|saber|deixar|cancelar|desmarcar|ter|cancela
        dor ~2 bolso
        coracao ~2 partido|apertado|mole|quentinho ~3 saudade|saudades|dizer|tristeza|ter
        com ~1 coracao apertado|partido
        quase|quaze ~3 infartei|infarto|desmaiei|morri|enfartei|avc|treco|infartar|desmaio|derrame|infartou|desmaiou|enfarto|ar|sufoquei
        infartei|infarto|desmaiei|enfartei|desmaiar|infartar|infarta|desmaiou|infartando|desmaiando ~5 preco|valor|rir|susto|raiva|conta|boleto|fome|sono|vergonha|emocao|felicidade|calor|cansaco|ansiedade
        preco|valor|conta|boleto ~5 infarto|infartei|desmaiei|infartar|infartando
        sem|falta ~1 ar|folego ~3 rir|lindo|linda|tanta|beleza|emocao|dar|danca|gargalhada|risada|tanto
        rindo|rir|ri|gargalhando ~5 ar|folego|respirar|engasguei|engasgando
        sufocando|sufocado|sufocada|afogando|afogado|afogada|atropelado|atropelada|sufoco ~3 trabalho|servico|contas|prova|provas|dividas|estudos|tarefas|boletos|coisas|saudade|correria|rotina|demandas
        tempo|agenda|vida|semana|trabalho ~2 sufocando|atropelada|atropelado|sufocada|sufocado
        sangrando|sangra|sangue ~3 bolso|olhos|carteira|conta|suor|azul|frio
        suor|sangue ~2 suor|sangue ~1 lagrimas
        entrega|entregou|dar|dei ~2 sangue
        exame|exames|coleta|tirar|doar|doacao|tipo|coletar|doador|colher|fazer|pressao ~3 sangue
        amostra ~1 sangue
        muito|bastante ~1 sangue ~3 exame|tubo|tirou|tiraram|coletaram|tirar
        tiraram|tirou|tirei ~2 sangue
        tive|teve|sofri|sofreu ~6 avc|infarto|derrame|convulsao|acidente|desmaio|enfarte|isquemia|infartos|convulsoes|parada ~8 passado|passada|atras|ha|anos|meses|ano|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|infancia|crianca|faz|mes|pequeno|pequena|anterior|fisioterapia|acompanhamento|cardiologista|neurologista|retorno|reabilitacao
        ja|apos|pos|depois|historico|familia|antigo|sequela|sequelas|recuperacao|reabilitacao|recuperando|risco|prevenir|prevencao|medo|antes ~5 avc|infarto|derrame|convulsao|infartou|enfarte|infartos|desmaiou|infartado
        avc|infarto|derrame|convulsao|acidente|desmaio ~3 atras|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|ano|passado
        2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025 ~5 avc|infarto|derrame|convulsao|isquemia|infartou|infartei|enfartou
        avc|infarto|derrame|isquemia ~8 sequela|sequelas|reabilitacao
        anos|ano|meses atras ~4 tentei|tentou
        quando ~1 eu ~1 era ~1 crianca|pequeno|pequena|bebe|menino|menina ~2 tive|tinha
        joelho|perna|braco|pe|mao|dedo|canela|coxa|tornozelo ~2 ficou|esta ~1 roxo|roxa
        ha|faz|fazem ~2 anos|meses ~5 avc|infarto|derrame|convulsao|acidente|infartei|infartou
        ano|mes|semana passado|passada ~5 avc|infarto|derrame|convulsao|acidente|desmaiei|desmaiou|infartei|infartou
        morreu|faleceu|morreram|faleceram ~4 infarto|avc|derrame|ataque|overdose|acidente|enfarte
        exame|exames|teste|check|eletro|eco ~3 coracao
        remedio|remedios|medicacao ~3 coracao|pressao|infarto|avc|convulsao|epilepsia
        medico|medica|especialista|cardiologista ~2 coracao
        de|do ~1 fundo ~1 coracao
        todo ~1 meu coracao
        emoji|figurinha|mandar|mando|bjo|beijo ~2 coracao
        peito ~2 aberto|frango|silicone|cirurgia
        cirurgia|protese|silicone|mamografia|ultrassom|raio|amamentar|amamentacao|leite ~4 peito|torax
        pressao ~3 trabalho|psicologica|chefe|vestibular|social
        pressao ~3 boa|normal|controlada|otima
        caiu|cai|cair|caindo|queda ~3 cabelo|sistema|conexao|sinal|internet|ligacao|dente|ficha|pressao
        choque ~2 preco|valor|noticia|realidade|saber
        tomei|levei|tomar|levar ~1 choque ~4 preco|valor|conta|noticia
        tiro ~2 pe|escuro|certo|curto|duvida
        tiro ~2 duvida|duvidas|foto|sangue
        filho|filha|filhinho|filhinha|bebe|crianca|menino|menina|neto|neta|netinho|netinha|sobrinho|sobrinha|enteado|enteada (de) (#num) (anos|ano|aninhos|meses) (ainda) nao ~1 fala|falava direito|bem|nada|ainda|palavras
        nao ~1 fala ainda|palavras
        parto ~2 normal|cesarea|humanizado
        coma ~3 mais|menos|alguma|nada|antes|alimentos|bem|frutas
        perdi|perdeu|perdendo|perder ~2 fala|forca ~4 vontade|animo|beleza|surpresa
        perdi ~1 sentidos por
        %esperar|fila|demora ~6 desmaiando|morrendo|desmaiar
        %engasgar|engasgada|engasgado ~3 palavra|palavras|resposta
        passando|passei mal ~3 rir|calor|riso|tanto|raiva|preco|susto
        passei|passou mal ~4 semana|ontem|mes|outro|ano|domingo|sabado
        simulado|treinamento|curso|palestra|aula ~4 avc|infarto|parada|emergencia|socorros
        primeiros socorros
        atende|atendem|fazem|trata|tratam|tratamento|especialista|tem ~4 avc|convulsao|infarto|derrame|epilepsia|hemorragia|queimadura|emergencia
        as vezes|vez ~8 falta de ar
        falta de ar ~5 quando|vezes|subo|subir|corro|correr|escada|exercicio|exercicios|leve|leves|raramente|caminho|caminhar|ando
        tontura|desmaio|desmaios ~3 vezes|frequentes
        cabelo|unha|unhas|roupa|mancha|olheira|olheiras ~2 roxo|roxa|azul|roxas
        roxo|roxa|azul ~2 cabelo|cor|tinta|olheira|olheiras
        febre ~1 nao
        nao ~2 febre
        nao ~3 consigo|consegue|conseguindo ~1 falar ~4 voces|ninguem|atendente|telefone|clinica|dr|dra|com
        nao|ninguem ~1 responde|respondem|respondendo|reage ~3 mensagem|mensagens|whatsapp|telefone|aqui|chat|email
        voces|ninguem|atendente|clinica ~2 nao ~1 responde|respondem|respondendo
        falar|ligar|ligando|ligo|contato|mensagem|mensagens|chamando|chamo ~5 voces|clinica|voce|ai ~4 ninguem ~1 responde|respondeu|atende|atendeu|retorna|retornou
        celular|telefone|bateria|aplicativo|app|site|sistema|cartao|link|computador ~4 apagou|morreu|nao|responde|carregar|morto|pilha
        nao ~2 acordar|acordo|acordei|acorda ~3 cedo|hora|tempo|tarde|despertador
        despertador ~4 acordei|acordar
        treco|troco|piripaque ~6 preco|valor|raiva|rir|susto|nervoso
        troco ~2 pix|dinheiro|reais|moeda
        nao ~2 %acordar|acordo ~3 cedo|hora|tempo|despertador|tarde|disposta|disposto|bem|descansado
        nao ~3 %responder|responde ~3 bem|tratamento|remedio|medicacao|antibiotico|pesquisa|mensagem|mensagens|email|ligacao|telefone|whatsapp|pergunta|formulario|zap
        caiu|cai|cair ~3 ligacao|sistema|internet|sinal|cabelo|pix|ficha|dente|restauracao|bloco|faceta|coroa|unha|celular|horario
        nao ~3 sinto ~2 nada|dor|mais|bem|segura|confianca|vontade
        braco ~1 esquerdo ~4 ultrassom|exame|raio|tatuagem|fisioterapia|cirurgia|aplicar|vacina|quebrei|gesso
        dor ~2 braco ~1 esquerdo ~4 fisioterapia|tendinite|ortopedista|tempo|meses
        sem reacao|folego|palavras ~3 preco|valor|noticia|surpresa
        quero|queria|saber|curso|como ~3 primeiros
        atende|atendem|atendimento|tem|fazem|voces|ha|existe|plantao|consulta ~3 emergencia|urgencia
        emergencia ~3 ?
        bateu|bati ~2 saudade|meta|fome|vontade|preguica|sono|duvida|ponto|cartao|foto|papo|cartao
        coracao ~2 parou|parado|disparado|disparou ~4 preco|valor|emocao|susto|vi|ver|lindo|quando
        %queimar ~3 gordura|calorias|filme|largada|pestana|lingua|dinheiro
        arma ~1 secreta
        tiro|facada ~2 queda|preco|valor
        choque ~1 termico|cultural
        tinha|tive|teve|fui|tenho|historico ~3 violencia
        ;a little of what is harmless was swallowed, and nothing else is told in that clause
        engoliu|engoli|engole|comeu|ingeriu (um|uma|so) (pouco|pouquinho|tiquinho|restinho|tantinho|so) (de|da) pasta (de) dente|dentes|dental (#when|hoje|agora|ontem|sem) (querer) $
        engoliu|engoli|engole|comeu|ingeriu (um|uma|so) (pouco|pouquinho|tiquinho|restinho|tantinho|so) (de|da|o|do) creme dental (#when|hoje|agora|ontem|sem) (querer) $
        engoliu|engoli|engole|comeu|ingeriu (um|uma|so|o) chiclete|chicletes (#when|hoje|agora|ontem|sem) (querer) $
        engoliu|engoli|engole|comeu|ingeriu (um|uma|a|o) semente|sementinha|caroco|carocinho (de) maca|laranja|uva|melancia|mexerica|limao (#when|hoje|agora|ontem|sem) (querer) $
        """;
}
