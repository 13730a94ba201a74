namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Medical questions: never answered, so recognised widely.</summary>
internal static class CareRules
{
    public const string Text = """
        [!medical_question]
        gravida|gestante|amamentando|diabetica|diabetico|hipertensa|hipertenso|alergica|alergico|cardiaca|cardiaco ~4 posso|pode|devo|consigo ~5
        posso|pode|devo ~5 gravida|gestante|amamentando|diabetica|diabetico
        posso|pode|podia|poderia|devo|deve|deveria|preciso|tenho|consigo|seguro|ruim|problema|mal ~3 tomar|usar|passar|continuar|parar|suspender|misturar|beber|comer|aplicar|fazer|tomo|tomando|ingerir|voltar|treinar|correr|malhar|viajar|dirigir|lavar|nadar ~6 @drug|gravida|amamentando|gestante|gravidez|pontos|operado|alcool|bebida|remedios|cha|dieta|depois|cirurgia|pos|extracao|dente|botox|cerveja|vinho|sol|academia|piscina
        posso|pode|devo|deve ~2 tomar|usar|passar|aplicar|dar ~3 @drug|isso|esse|algum|alguma|que|qual|para|pra|pro|cha
        que|qual|quais|algum ~2 remedio|remedios|pomada|antibiotico|medicamento|anti|cha|xarope|creme ~6
        o que ~2 tomo|tomar|passo|passar|fazer|faco|usar|posso|devo|e|ser|pode|seria|significa|causa ~8 @sick|dor|febre|melhorar|aliviar|tosse|ferida|mancha|isso|garganta|cabeca|inchaco|passar|dente|alterado|gengiva|barriga|exame
        e|eh|sera|seria ~2 normal ~6 @sick|sentir|ter|ficar|dor|sangrar|sangramento|inchar|inchado|menstruacao|atrasar|isso|pontos|cocar|doer|depois|apos|sair|esse|essa|o|a|cair
        e|eh|sera|seria ~1 normal|grave|perigoso|preocupante|cancer|contagioso|virose|dengue|covid|alergia|serio|maligno|infeccao
        pode|sera ~2 ser ~3 cancer|dengue|covid|grave|virose|gravidez|alergia|infeccao|diabetes|apendicite|pedra|cisto|tumor|hernia|depressao|ansiedade|gastrite|sinusite|h
        sera ~3 que|se ~3 e|eh|estou|to|preciso|tenho|pode|devo|gravida ~4 @sick|grave|gravida|infeccao|cancer|cirurgia|operar|dengue|covid|alergia|virose|normal|problema
        tem ~1 cura|tratamento|perigo|risco|problema ~5 ?
        qual|quantos|quantas|quanto|de ~4 dose|dosagem|gotas|comprimidos|mg|ml|vezes ~4 tomar|tomo|dar|dou|dia|@drug|usar|remedio|por|devo
        quantas|quantos ~1 gotas|comprimidos|mg|ml
        quantas vezes ~3 dia|tomar|tomo|usar|uso
        colesterol|glicose|glicemia|pressao|triglicerides|tsh|hemoglobina|plaquetas|vitamina|ferritina|creatinina|ureia ~6 alto|alta|baixo|baixa|normal|grave|preocupante|ruim|bom
        @drug|pomada|tratamento|remedio ~3 nao ~3 adianta|adiantando|melhorou|funcionou|resolveu|efeito|funciona|resolvendo|adiantou
        ^ o|esse ponto|dente|curativo ~2 abriu|soltou|caiu ~5 ?
        tomar|usar|passar|trocar ~2 outro|outra ~1 remedio|pomada|medicacao|antibiotico ~4 ?
        de quantas ~1 horas
        dose|dosagem|posologia ~4 @drug|certa|remedio|crianca|correta|?
        remedio|medicamento|pomada|antibiotico|medicacao|tratamento|vacina|@drug ~4 faz|causa|da|tem|corta|engorda|interage|dando|deu|causou ~3 mal|efeito|sono|colateral|reacao|enjoo|alergia|anticoncepcional|colaterais|tontura
        efeito|efeitos|reacao|reacoes ~1 colateral|colaterais|adverso|adversa
        esqueci ~3 tomar|tomei ~4 @drug|pilula|remedio|injecao
        tomei|tomo|tomando|usei|usando|passei|estou ~4 @drug ~8 nao|melhor|melhorou|adianta|adiantou|passa|passou|enjoo|ainda|continua|mal|coceira|reacao|efeito|posso|resolve|resolveu
        meu|minha ~2 exame|exames|resultado|resultados|hemograma|glicose|colesterol|pressao|biopsia|tsh|vitamina|ultrassom|preventivo|papanicolau|hdl|triglicerides ~4 deu|alterado|alterada|alterados|alto|alta|baixo|baixa|positivo|veio|significa|deram|acusou|apareceu|mostrou
        resultado|exame|laudo|hemograma|ultrassom|raio|biopsia ~4 deu|alterado|positivo|significa|veio|diz|mostrou|apareceu|acusou|preocupante
        deu ~3 alterado|alterada|positivo|alto|baixo ~4 exame|resultado|hemograma|colesterol|glicose
        estou|sinto|sentindo|comecei|comecou|apareceu|acordei|tenho|esta|meu|minha|muita|muito|com|meus|minhas|ta|nasceu|saiu|surgiu|aparecendo|tive|teve|uma|umas|um|dei|ando ~4 @sick ~6 o|oq|que|normal|posso|devo|fazer|e|sera|tomar|passar|remedio|grave|melhora ~6 ?
        o que ~2 fazer|faco|tomar|tomo|passar|pode|passo ~4
        dr|dra|medico|medica ~3 perguntar|tirar|duvida ~6 remedio|exame|tratamento|cirurgia|medicacao
        duvida ~4 remedio|medicacao|medicamento|tratamento|receita|dose|exame|pos|cirurgia|posologia|antibiotico
        preciso|precisa|sera ~2 operar|cirurgia|operacao
        ponto|pontos ~3 abriram|abriu|inflamado|inflamados|inflamou|sangrando|soltou|soltaram|vermelho|vermelhos|infeccionou|secrecao
        diagnostico|sintoma|sintomas
        quanto|quantos ~2 tempo|dias ~4 sarar|melhorar|cicatrizar|recuperacao|repouso|efeito|desinchar|cicatrizacao|curar|passar|inchaco|pontos|treinar|trabalhar
        serve para|pra
        para que serve
        pilula ~3 dia ~1 seguinte
        %menstruar|menstruacao ~4 atrasada|atrasou|atraso|desceu|atrasado|irregular
        is it normal
        can i take|use
        what should i
        puedo tomar|usar
        posso|pode|devo ~3 %treinar|%malhar|%correr|%beber|%comer|%fumar|%viajar|%dirigir|%trabalhar|fazer ~4 depois|apos|com|tomando|usando|operado|operada ~4
        posso|pode|devo|dou|da ~2 @drug ~3
        faz|fazem ~1 mal|bem ~5
        qual|que ~3 pomada|remedio|cha|xarope|creme|shampoo|colirio|vitamina ~2 bom|boa|melhor|usar|passar|tomar|para|pra|indicado|recomenda
        %sair|saiu|apareceu|nasceu|surgiu ~2 caroco|bolinha|bolinhas|mancha|manchas|ferida|carocinho|verruga|berruga|espinha ~6
        sera ~2 grave|serio|normal|perigoso|cancer
        o que ~3 ser ~2 ?
        tem problema|perigo ~3 tomar|usar|beber|comer|fazer|passar|misturar
        e|eh ~1 normal ~6 ?
        pode ~1 ser ~2 grave|serio|infeccao|alergia|virose
        de quanto|quantas ~1 em ~2 horas

        [medical_question]
        engoliu|engoli|engole|ingeriu ~5 pasta|creme ~1 dente|dental
        engoliu|engoli|engole|ingeriu ~3 chiclete|semente|sementinha|caroco|carocinho
        antes|depois ~3 comer|refeicao|almoco|dormir ~2 ?
        @drug|remedio|antibiotico ~3 corta|cortar|tira|anula ~3 efeito|anticoncepcional
        tomo|tomar|uso|usar|passo ~4 antes|depois|quantas|vezes

        [?medical_question pain]
        @drug
        sintoma|sintomas|tratar|grave|perigoso|inflamou|infeccionou
        estou|to|sinto|sentindo|acordei|tenho|esta|comecou|apareceu|tendo|com|muita|muito|tive|sofrendo|fiquei|ficou|meu|minha|meus|filho|filha|filhinho|bebe ~3 @sick ~1
        dente|ouvido|garganta|cabeca|barriga|costas|joelho|coluna|olho|gengiva|estomago|pe|perna|ombro|rosto|pele|ciatico|lombar ~3 @sick|quebrou|quebrado|caiu|inchou|inflamou
        dor|dores ~2 no|na|nas|nos|de ~2 dente|ouvido|garganta|cabeca|barriga|costas|joelho|coluna|olho|gengiva|estomago|pe|perna|ombro|ciatico|lombar
        quebrei|quebrou|torci|machuquei|torceu|machucou|fraturei|luxei|cortei ~3 pe|braco|dente|perna|tornozelo|dedo|mao|joelho|punho
        doendo|cocando|cocando|inflamado|inflamada|inchado|inchada ~1
        caiu|quebrou|soltou ~4 dente|restauracao|bloco|protese|braquete|coroa|lente|faceta|implante|aparelho|bracket|brackets

        [medical_question]
        quanto|quantos|quantas ~2 tempo|dias|horas ~3 dura|demora|leva|fica ~4 anestesia|efeito|inchaco|dor|botox|remedio|recuperacao|pontos|curativo

        [medical_question]
        quanto|quantos ~2 tempo|dias ~2 depois|apos ~5
        ^ doi|dolorido ~4 ?
        vai|ira doer
        doi ~1 fazer|colocar|tirar|aplicar|muito ~3 ?

        [-medical_question]
        consulta|exame|retorno|avaliacao|limpeza|sessao|atendimento ~1 normal|comum|simples|mesmo $
        prescrever|prescreve|receitar ~4 novo|novamente|mesmo
        antes ~3 exame|coleta|ultrassom|endoscopia|colonoscopia
        posso|pode ~3 tomar ~3 cafe|agua ~4 antes|exame
        serve ~1 para mim
        @drug ~1 acabou|terminou|acabando
        receita|renovar ~5 @drug
        sem|nao ~2 dor|dores|febre|sintomas|sintoma
        fazem|vendem|aplicam|tem ~3 vacina|vacinas
        dor ~2 bolso|cotovelo
        dar|passar|fazer|pedir ~2 @doc
        """;
}
