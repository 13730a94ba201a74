namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Signs of danger to life, now. Recall comes first; figures of speech and old stories are set apart below.</summary>
internal static class EmergencyRules
{
    public const string Text = """
        [!emergency]
        se debatendo|debate
        espumando
        nao ~1 se|consegue ~1 mexe|mexer|mover|levantar|levanta|move ~1
        caiu|cair|queda|bateu|acidente ~8 nao ~2 mexe|levanta|anda|fala|acorda|responde|mexer|levantar|andar|sente
        bateu|batida|capotou|capotamento|colisao ~2 carro|moto|caminhao|onibus|poste|bicicleta
        capotou|capotamento
        machucado|machucada|ferido|ferida ~1 feio|grave|gravemente|muito|serio
        %perder|perdeu|perdi ~2 muito sangue
        crise ~2 convulsiva|convulsao|asma|asmatica|epilepsia
        asma|bronquite ~4 atacada|atacou|forte|pior|grave
        chiado|chiando ~3 peito
        batimento|batimentos|coracao|palpitacao ~4 disparado|disparados|acelerado|acelerados|descompassado|parando|parado|falhando|forte
        desmaio|desmaios|desfalecendo|apagando
        parto ~3 adiantado|prematuro|agora|contracao
        contracoes|contracao ~4 minutos|minuto|fortes|minutos|#num
        estupro|estuprada|abusada|violentada
        intoxicacao|intoxicado|intoxicada|inalou|inalei ~3 grave|gas|fumaca|produto|forte|veneno|remedio
        vazamento ~2 gas
        %engolir|engoliu|engolindo ~4
        ficou|ficando|ficaram|esta|estao ~1 roxo|roxa|azul|cinza|palido|palida|gelado|gelada ~3 desmaiou|respira|acorda|responde|gelado|suando
        amputou|decepou|arrancou|decepado|amputado ~3
        atravessou|perfurou|perfurado|empalado ~3
        dor|dores|pressao|aperto|queimacao|pontada|pontadas|fisgada|fisgadas|peso|ardencia|queimando|apertando|doendo ~4 peito|torax|coracao
        peito|torax|coracao ~3 doendo|doi|apertado|apertando|queimando|pesado|ardendo|dolorido|aperta|fechando|explodindo
        dor|dores|dormencia|formigamento|formigando|dormente ~4 braco|bracos ~1 esquerdo
        braco|lado ~1 esquerdo ~4 dormente|formigando|dormencia|paralisado|fraco|morto|mole|pesado|adormecido
        infarto|enfarte|infartando|enfartando|infartou|enfartou|infartei|enfartei|infartar|enfarto
        ataque cardiaco|cardiaco|coracao
        ataque do|no coracao
        parada cardiaca|cardiorrespiratoria|respiratoria
        avc|derrame|isquemia
        boca|rosto|cara|face ~3 torta|torto|paralisado|paralisada|caido|caida|entortou|entortando|repuxando|paralisou|mole
        entortou|entortando|repuxou ~2 boca|rosto|cara
        metade|lado ~2 corpo|rosto|face ~4 dormente|paralisado|paralisada|adormecido|sem|fraco|formigando|paralisou|mexe|parado|adormecida|dormencia
        nao ~2 sinto|sente|mexe|mexo|mexer|sentir|sentindo|mexendo|move|mover ~2 braco|bracos|perna|pernas|lado|rosto
        perdi|perdeu|perdendo ~1 forca|forcas|movimento|movimentos|sensibilidade|fala
        fala|falando|lingua ~2 enrolada|enrolado|enrolando|embolada|embolado|arrastada|arrastado|estranho|estranha
        nao ~2 consegue|consigo|conseguindo ~1 falar direito|nada|mais
        nao ~1 fala|falando coisa ~1 coisa
        nao ~3 respirar|respira|respirando|respirou
        nao puxar ar
        nao ~3 puxar|pegar ~1 ar|folego
        falta|faltando de ar
        falta|faltando ~1 ar
        sem ar|folego
        sem ~1 conseguir respirar
        mal ~2 respirar|respira|respirando|consigo respirar
        dificuldade|dificil|dificuldades ~3 respirar|respiracao
        respirando|respira|respiracao|respirar ~2 mal|dificuldade|ofegante|rapido|curta|ofegando|cansado|pouco
        parou|parando de respirar
        sufocando|sufocado|sufocada|asfixiando|asfixiado|asfixia|sufocou|sufoca
        engasgado|engasgada|engasgou|engasgando|engasguei|engasgo
        labio|labios|boca|rosto|pele|unhas|dedos|cara|bebe|filho|filha ~3 roxo|roxa|roxos|roxas|roxinho|roxinha|azulado|azulados|azul|azuis|arroxeado|arroxeada
        ficou|ficando|esta|ta roxo|roxa|roxinho|roxinha
        sangrando|sangra|sangramento|sangrou|sangrar|sangue|hemorragia ~3 muito|muita|sem|demais|bastante|intenso|forte|nao|rios|bicas|jorrando|litros|grande|abundante|direto|jorra|estanca
        muito|muita|bastante ~1 sangue|sangramento
        hemorragia|hemorragico
        nao|sem ~2 parar|para|parando|parou|estanca|estancar ~2 sangrar|sangramento|sangue|sangrando
        perdendo|perdi|perdeu|perde ~2 sangue
        jorrando|esguichando|escorrendo ~2 sangue
        vomitando|vomitou|tossindo|cuspindo|vomitei|tossiu|vomito|evacuando|cuspiu|vomitar|tosse ~2 sangue
        sangue vomito|vomitando|jorrando|fezes
        cortou|cortei|corte|rasgou|rasguei ~4 profundo|fundo|veia|arteria|pulso|pulsos|feio
        desmaiou|desmaiei|desmaiado|desmaiada|desmaiando|desmaiar|desmaio|desmaiam|desfaleceu
        desacordado|desacordada|inconsciente|desfalecido|desfalecida|apagou
        perdeu|perdi|perdendo ~1 consciencia|sentidos
        nao ~2 acorda|acordar|acordando|acordou
        ela|ele|mae|pai|filho|filha|bebe|marido|esposa|avo|nenem|crianca ~3 nao ~1 responde|respondendo|reage|reagindo
        nao|sem ~2 reage|reagindo|reacao
        nao ~1 responde|respondendo ~2 estimulo|estimulos|nada|gente
        convulsao|convulsionando|convulsionou|convulsoes|convulsiva|convulsivo|epileptico|epileptica|convulsionar|combulsao
        tremendo|debatendo ~2 todo|toda|inteiro|chao
        revirou|revirando|virou|virando ~2 olhos|olho
        espumando ~2 boca
        garganta ~3 fechando|fechou|fechar|fechada|inchando|inchou
        fechando|fechou|inchando|inchou|incharam ~2 garganta|lingua|glote
        lingua|labios|boca|rosto|cara|olhos|olho|labio ~3 inchando|inchou|incharam|inchados|inchada|inchado|inchadissimo ~6 ar|respirar|alergia|alergica|camarao|remedio|garganta|picada|abelha|comi|comeu|tomei|tomou|falar|engolir
        alergia|alergica|alergico|comi|comeu|tomei|tomou|picada|abelha ~8 inchando|inchou|inchado|inchada|inchadissimo ~3 rosto|boca|lingua|garganta|labios|cara|olhos|todo|toda
        alergia|alergica|alergico|comi|comeu|tomei|tomou|picada|abelha|picado|picada ~8 rosto|boca|lingua|garganta|labios|cara|toda|todo ~3 inchando|inchou|inchado|inchada|fechando|fechou|inchados|inchadissimo
        choque anafilatico
        anafilatico|anafilaxia|anafilatica|glote
        reacao|crise ~1 alergica ~2 grave|forte|muito|feia|seria
        %beber|bebeu|tomou|tomei|engoliu|ingeriu|engoli|bebi|ingeri|ingestao|comeu ~4 veneno|sanitaria|soda|desinfetante|detergente|pilha|bateria|chumbinho|alvejante|querosene|gasolina|moeda|parafuso|ima|raticida|naftalina|thinner|candida|acido|inseticida|limpeza
        veneno|envenenado|envenenada|envenenamento|envenenou|chumbinho
        overdose|overdoses
        picado|picada|mordida|mordido|picou|mordeu ~3 cobra|escorpiao|jararaca|cascavel|aranha|armadeira
        cobra|escorpiao|jararaca ~2 picou|mordeu|pegou
        %atropelar|atropelado|atropelada|atropelamento
        acidente ~4 grave|agora|moto|carro|feio|ferido|ferida|feridos|acabei|sangrando
        sofreu|sofri|teve|bateu ~1 acidente
        %bater|bateu|bati|pancada|batida ~3 cabeca ~8 desmaiou|desmaiei|vomitando|vomitou|vomitei|sonolento|sonolenta|sangrando|confuso|confusa|zonzo|tonto|tonta|inconsciente|apagou|desacordado|forte|acorda|responde|vomito|sangue|mole|desacordada
        %cair|caiu|cai|queda ~6 bateu|bati|batendo ~3 cabeca
        traumatismo|traumatismo craniano
        fratura exposta|aberta
        osso ~3 fora|exposto|aparecendo|mostra
        tiro|facada|baleado|baleada|esfaqueado|esfaqueada|esfaqueou|facadas|tiros
        queimou|queimei|queimadura|queimaduras|queimado|queimada ~4 grave|todo|toda|corpo|grau|fogo|oleo|quente|alcool|rosto|fervendo
        choque eletrico|eletrica
        %tomar|tomou|levou|levei|tomei choque
        %afogar|afogou|afogado|afogada|afogamento|afogando
        bolsa ~1 estourou|rompeu|estouro|rota|rompida
        gravida|gestante|gravidez|gestacao|semanas|meses ~8 sangrando|sangramento|sangue|perdendo|convulsao|liquido
        sangrando|sangramento|sangue|perdendo ~8 gravida|gestante|gravidez|gestacao
        trabalho de parto
        bebe|nenem ~4 nao ~2 mexe|mexendo|mexeu|mexer|chora|mama|acorda
        bebe|nenem|crianca|filho|filha|nascido ~4 molinho|molinha|mole|desmaiado|gelado|desacordado|prostrado|prostrada
        nascido|recem|bebe|nenem ~8 febre ~4 alta|40|39|41|#num
        febre ~4 40|41|42|quarenta
        40|41|42|quarenta ~2 febre
        pior dor ~2 cabeca
        dor ~2 cabeca ~3 insuportavel|explodindo|explosiva|subita|pior|absurda|repentina
        dor ~2 insuportavel|lancinante ~4 barriga|abdomen|abdominal|costas|cabeca
        rigidez ~2 nuca|pescoco
        nuca|pescoco ~1 rigido|rigida|duro|dura
        perdi|perdeu|perda|perdendo ~2 visao
        nao ~2 enxergo|enxergando|enxerga|enxergar ~2 nada|olho|mais|direito
        fiquei|ficou|ficando cego|cega
        pressao ~5 20|21|22|23|24|25|200|210|220|230|240|190|19|26
        suando frio
        suor frio
        passando|passei|passou|passa ~1 muito|super|bem|extremamente|tao mal
        passando mal
        socorro|socorrooo
        samu|ambulancia|192
        %chamar|chama|mandem|manda|precisa|preciso|preciso|mandar ~2 ambulancia|samu|socorro|resgate
        acho|parece ~2 morrendo|morrer
        estou morrendo $
        estou morrendo socorro|aqui|me|por
        ele|ela|pai|mae|marido|esposa|avo|filho|filha ~2 morrendo
        entre vida ~1 morte
        risco ~1 vida|morte
        glicose|glicemia|acucar|diabetes ~5 500|600|400|desmaiou|40|30|35|alta
        hipoglicemia|cetoacidose
        coma
        confuso|confusa|desorientado|desorientada ~3 subito|repente|nada|conhece|reconhece
        repente ~4 confuso|confusa|desorientado|desorientada|torto|torta|dormente|enrolada|cego|cega
        nao reconhece|conhece ~1 ninguem|gente|mais
        @kin ~3 nao ~1 responde|respondendo|reage|reagindo|acorda|respira
        teve|tendo|dando|deu|teu ~2 treco|troco|piripaque|passamento
        treco|piripaque ~4 nao|caiu|desmaiou
        @kin|caiu|queda|acidente|bateu ~6 nao ~3 %mexer|%acordar|%respirar|%reagir
        nao|sem ~3 %mexer|%sentir|%mover ~2 as|os|a|o|nada|corpo|pernas|perna|braco|bracos|lado
        nao ~3 %acordar|%respirar|%reagir ~2 $
        %estourar|%romper|rompeu ~2 bolsa
        bolsa ~3 %estourar|%romper|rompeu
        %perder|perdi|perco|perda ~2 liquido ~5 gravida|gestante|gestacao|bebe|semanas|meses
        gravida|gestante|gestacao|semanas ~8 %perder|perda|perco ~2 liquido
        sem pulso|batimento|batimentos|sinais|respiracao|respirar|reacao|folego|consciencia
        coracao ~2 parou|parando|parado|falhando|disparou|disparado
        lingua ~2 enrolou|enrolando|enrolada
        olho|olhos ~2 virado|virados|virando|revirado|revirando|revirou|virou
        babando ~6 olho|treme|tremendo|chao|responde|mole|consegue
        tremendo ~3 inteiro|inteira|corpo|babando|olho|chao ~3
        %enfartar|%infartar|infarte|enfarte|enfarto
        %desmaiar ~3 agora|aqui|chao|rua|casa|banheiro|@kin
        @kin ~4 %desmaiar
        desmaiei|desmaiou|desmaio
        %afogar ~3 piscina|mar|banheira|rio|praia|agua
        caiu|caindo|cair|cai ~4 laje|telhado|escada|andaime|altura|andar|janela|muro|arvore|sacada|predio
        caiu|caindo|cai ~2 piscina ~6
        %cortar|cortei|corte ~5 nao ~2 para|estanca|parou|sangrar|sangrando
        ferimento|corte|ferida|machucado ~4 nao ~2 para|estanca|parou
        nao ~1 estanca|estancou|estancando
        sangue ~3 nao ~2 para|parou|estanca
        sangrando ~4 nariz|boca|ouvido|cabeca|utero|vagina|baixo ~6 horas|hora|muito|para|parar|forte|demais
        %tomar|tomou|tomei|engoliu|engoli ~2 varios|varias|vidro|frasco|cartela|caixa|monte|todos ~5 remedio|remedios|comprimido|comprimidos|calmante|calmantes|rivotril|veneno
        %misturar ~5 produto|produtos|limpeza|agua sanitaria|cloro ~6 ar|tonta|tonto|mal|respirar
        gas|fumaca ~3 inalou|inalei|respirou|respirei|vazando
        peso|aperto|pressao|dor|pontada|queimacao|desconforto ~6 irradia|irradiando|subindo|descendo|vai|indo|espalhando ~3 braco|mandibula|costas|queixo|pescoco
        braco ~1 esquerdo
        dor ~6 mandibula|queixo ~4 peito|suor|suando|falta
        choque|levou|tomou|levei ~2 raio|choque|descarga
        %esfaquear|facada|baleado|tiro|arma ~4
        arma|faca ~4 aqui|casa|ameacando|matar
        me|ele|ela|marido ~1 bateu|espancou|agrediu|enforcou ~4
        violencia ~1 domestica|sexual
        convuls|convulcao|combulsao|combulsionando|convulcionando|comvulsao|convunsao
        avc|a v c|avece|derrami
        desacordou|desfaleceu
        nao ~2 %falar|fala|falando ~1 direito|nada|coisa
        boca|rosto|cara ~2 torto|torta|tortinha|entortou|caiu|mole
        glicose|glicemia|acucar|insulina|hipoglicemia ~6 desmaiou|desacordado|desacordada|tremendo|suando|confuso|baixissima|altissima|desmaiando
        diabetica|diabetico ~5 desmaiou|desacordado|desacordada|tremendo|confuso|confusa|responde|acorda
        %queimar|queimou|queimei ~6 agua|oleo|fogo|alcool|panela|brasa|rosto|corpo|bracos|bolhas
        febre ~5 %convulsionar|convulsao|mole|molinho|manchas|nuca|delirando|alucinando
        manchas|pintas ~1 roxas|vermelhas ~4 febre
        dor ~3 insuportavel|absurda|excruciante|desesperadora|terrivel ~3 barriga|peito|cabeca|costas|abdomen
        pior dor ~2 vida|cabeca|mundo
        vomito|vomitei|vomitando|tossindo|cuspindo|evacuando|urinando|coco|fezes|xixi ~3 sangue
        fezes|coco|cocos ~1 preto|pretas|preta ~3 tontura|fraca|fraco|sangue
        estou|to|ta|ela|ele|esta ~2 morrendo ~1 $
        %chamar|chama|chamem|liga|ligar ~2 samu|ambulancia|bombeiro|bombeiros|socorro
        acudam|acode|me acuda
        emergencia ~1 medica|agora|$
        e uma emergencia|caso ~1 de|$
        estou|to|esta ~2 risco ~2 vida
        crianca|bebe|filho|filha|nenem ~5 engasgado|engasgada|engasgou|sufocando|afogou|roxo|roxa|caiu ~6 mexe|chora|respira|responde|acorda|vomitou|cabeca|molinho
        """;
}
