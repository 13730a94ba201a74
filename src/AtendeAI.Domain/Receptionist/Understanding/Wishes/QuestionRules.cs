namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Questions about the clinic: price, plans, services, preparation, results.</summary>
internal static class QuestionRules
{
    public const string Text = """
        [!ask_price]
        quanto ~3 custa|custam|fica|e|eh|ficaria|ta|esta|sai|sairia|cobra|cobram|seria|custaria|custara|pago|paga|vai|vale|saem|cobrado|gasto|cobraria|estao|estaria|da
        quanto ~2 consulta|exame|limpeza|avaliacao|retorno|sessao|#service|procedimento|canal|clareamento|botox|implante|aparelho
        ^ quanto $
        qual|quais|saber|me|passa|passar|informar|informa|tem|ver|sobre|manda|diz|fala|envia|gostaria|conferir|queria|dizer|tabela|o ~5 preco|precos|valor|valores|custo|investimento|orcamento|mensalidade|taxa|precinho|valorzinho|valores
        preco|precos|valor|valores|custo|orcamento|tabela ~2 da|do|de|dos|das|para|por|particular ~3 @appt|#service|@exam|tratamento|consulta|canal|implante|aparelho|clareamento|botox|sessao|primeira|procedimentos|procedimento|extracao|servicos|particular|precos|#prof|#spec
        ^ preco|precos|valor|valores|orcamento $
        preco|valor|valores|orcamento ~3 ?
        @want ~3 orcamento|preco|valor|valores
        fazer|faz|fazem ~2 orcamento
        consulta|sessao|exame|avaliacao|retorno ~3 e|eh|esta|ta|sai ~1 quanto
        e|esta|fica|sai|eh quanto
        formas|forma|condicoes|meios|meio|opcoes ~2 pagamento|pagar
        como|posso|pode|da|consigo|pago|aceita|aceitam|pagar|divide|divido|parcelar|parcela|dividir|pagamento|dividem|parcelado|parcelam|paga|trabalham ~5 pix|cartao|credito|debito|dinheiro|boleto|parcelado|parcelas|vezes|parcelar|parcelamento|12x|10x|6x|3x|dividir|cheque|transferencia|ted|crediario|carne|picpay
        parcela|parcelam|parcelar|parcelado|parcelamento|dividem|divide|parcelas
        como ~3 pago|pagar|pagamento|paga
        pagar|pago|pagamento ~3 metade|parte|sinal|entrada|vista
        a vista ~2 ?
        aceita|aceitam ~1 cartao|pix|dinheiro|debito|credito|cheque|visa|master|elo
        tem|faz|fazem|existe|da|dao|teria|conseguem|consegue ~3 desconto|promocao|promocoes|pacote|descontos|abatimento|valor|combo
        @can|preciso|tem|tenho ~2 pagar|pago|paga ~2 #when|na|antes|antecipado|pelo|via|em|no|com|retorno|avaliacao|alguma|consulta|a
        retorno|avaliacao|primeira|consulta ~3 e|eh ~1 gratis|gratuito|gratuita|pago|paga|cobrado|cobrada|free
        retorno|avaliacao ~3 paga|cobra|cobrado|cobrada|gratis|gratuito|gratuita|cobram
        cobra|cobram|cobrado ~3 retorno|avaliacao|consulta|taxa|deslocamento|quanto|falta|algo|multa
        e|sao|eh ~2 caro|cara|caros|barato|salgado
        how much
        price|cost|costs
        cuanto ~2 cuesta|sale|vale|cobran
        precio
        plano|planos|formas|condicao|opcao|facilidade ~1 de ~1 pagamento|parcelamento
        cobra|cobram|cobrado|taxa|multa ~4 remarcar|cancelar|faltar|remarcacao|cancelamento|falta
        quanto ~6 ?
        quanto ~2 voces|vcs ~1 cobram|cobra
        quanto|qual ~2 valor|preco|custo|media
        preco|valor ~2 $
        media ~2 preco|valor|precos
        esta|ta|e|sai ~1 caro|caros|barato|salgado|quanto ~3 ?
        pode|posso|da|consigo ~2 pagar ~4
        pago|pagar ~3 na|no|por ~1 hora|dia|pix|cartao|dinheiro|recepcao
        tabela ~2 valores|precos|preco
        sinal|entrada|caucao ~3 ?
        primeira consulta ~2 gratuita|gratis|paga|cobrada

        [?ask_price]
        preco|precos|valor|valores|orcamento|quanto|pagamento|pagar|pix|cartao|desconto|parcela|caro|parcelar|gratis|custo

        [-ask_price]
        ;the price of what no clinic sells
        quanto|qual|quais|valor|preco|tabela|taxa|cobra|custa|custas ~7 passaporte|cartorio|apelacao|custas|iptu|ipva|despachante|firma|picanha|gasolina|diesel|tjmg|tjsp|tribunal|brasileirao|aluguel|pedagio|ingresso|cimento|mensalidade
        despachante|cartorio ~3 cobra|custa|quanto
        por enquanto
        preco|valor ~1 do|de|da ~1 outro|outra|la|concorrente
        quanto ~1 e #num ~2
        quanto ~4 dolar|euro|jogo|bitcoin|placar
        valor|preco ~4 absurdo|errado|cobrado|cobraram|diferente|abusivo
        cobraram|cobrou|cobrado ~4 errado|indevido|duas|mais|vezes|diferente
        quanto ~1 tempo|antes|tempos|dias|mais|horas
        quantos|quantas
        nota|recibo ~3 valor
        estacionamento ~3 e|eh|pago|gratis|gratuito|cobra|cobram|paga|custa
        quanto ~3 estacionamento
        quanto ~2 estava|era ~2 glicose|resultado|pressao
        quanto ~4 remedio|dipirona|tomar|comprimidos|gotas|dose
        @bookverb ~3 avaliacao|consulta|retorno ~1 gratuita|gratis

        [!ask_insurance]
        aceita|aceitam|atende|atendem|cobre|cobrem|trabalha|trabalham|credenciado|credenciada|credenciados|conveniada|conveniado|pega|pegam|tem|fazem|faz|cobertura|passa|passam|recebe|recebem|aceitao|aceito|aceitando ~5 convenio|convenios|plano|planos|#plan|carteirinha
        qual|quais|que ~2 convenio|convenios|plano|planos ~4
        #plan|convenio|plano ~5 aceita|aceitam|atende|atendem|cobre|cobrem|cobertura|credenciado|credenciada|trabalham|trabalha|credenciados|coberta|coberto|autoriza|aceito|aceitos
        voces|clinica ~1 sao|e ~1 credenciados|credenciada|conveniados|conveniada|credenciado
        da|consigo|posso|pode|seria|e ~4 pelo|pela|por|com|usar|no|na ~2 convenio|plano|#plan ~6 ?
        pelo|pela|com|no|na|e|o|a|tem|meu|minha|para|os|as ~1 #plan|convenio|plano|convenios|planos ~4 ?
        #plan|convenio|convenios|planos ~2 ?
        ^ #plan ?
        saber|ver ~4 se|quais|qual ~5 convenio|convenios|#plan|plano|planos
        lista|rede ~2 convenios|planos|credenciada
        @doctor|#prof ~3 atende ~3 convenio|plano|#plan
        so|somente|apenas ~2 particular ?
        atende|atendem ~1 so|somente|apenas ~1 particular
        carencia|coparticipacao|reembolso
        accept|take ~4 insurance
        insurance
        aceptan ~3 seguro|plan
        tenho|sou|uso|possuo|temos ~2 #plan ~4 ?
        tenho|uso|sou ~2 #plan ~6 consigo|posso|atende|atendem|aceita|serve|passar|passa|cobre|da|pode
        #plan|convenio|plano ~4 serve|aceito|vale|passa|cobre|funciona|inclui|aceitam ~3 ?
        sem|nao ~2 tenho ~2 plano|convenio ~4 ?|atende|atendem|posso|consigo
        sus|ipsemg|ipsm|geap|cassi|planserv|ipasgo|issec|assefaz|fusex|funsa|saude caixa ~4 ?
        funcionario|empresa|servidor ~4 convenio ~2 ?
        tem|fazem|faz|voces ~2 convenio|parceria ~2 com ~3
        reembolso ~4 plano|convenio|?
        convenio|plano ~3 ?

        [?ask_insurance]
        convenio|convenios|#plan|plano

        [-ask_insurance]
        plano|planos ~2 tratamento|fundo|carreira|celular|alimentar|pagamento|parcelamento|mensal|assinatura
        sem|nao ~2 convenio|plano ~1 $
        convenio|plano ~3 mudou|mudei|trocou|troquei|novo|atualizar

        [!ask_services]
        posso|podemos|pode|podia ~1 levar|trazer|acompanhar ~1 meu|minha|o|a|um|uma ~1 @family ~2 na|no|a|para ~2 consulta|exame|sala|sessao|procedimento
        voces ~1 cuidam|tratam|mexem ~3
        qual|quem|algum|alguma ~2 @doctor ~2 cuida|trata|atende|faz|opera|entende|mexe|resolve
        quem ~2 cuida|trata|faz|opera ~3 ?
        voces|clinica|ai|aqui|consultorio|tambem ~2 fazem|faz|tem|oferecem|realizam|possui|possuem|trabalham|trabalha|realiza|oferece|atendem|atende|aplicam|aplica|vendem|colocam|coloca|tratam|trata|vende ~5 #spec|#service|@exam|@proc|@kind|especialista|medico|medica|especialidade|especialidades|exame|exames|ultrassom|tratamento|aparelho|medicina|cirurgia|terapia|psiquiatra|vacina|vacinas|dentista|telemedicina|online|domicilio|domiciliar|distancia|video|profissional|homeopatia|odontologia
        fazem|faz|oferecem|realizam|realiza|aplicam|colocam|vendem|tratam|aplica|coloca|realizam ~3 @proc|@exam|ultrassom|exame|exames|tratamento|cirurgia|terapia|#service|clareamento|aparelho|botox|vacina|vacinas|teste|testes|curativo|depilacao|isso|infiltracao|check|checkup|ozonioterapia
        tem|ha|existe|possui|possuem|teria|atende|atendem|trabalham ~3 #spec|especialista|especialidade|especialidades|odontopediatra|telemedicina
        atende|atendem|atendimento|aceitam|consulta|consultam|cuidam|cuida|recebem ~3 @kind|online|video|videochamada|telemedicina|domicilio|domiciliar|distancia|remoto|remota|casa|adulto|adultos|criancas|libras
        ^ qual|quais|que ~2 especialidade|especialidades|servicos|servico|exames|procedimentos|tratamentos|medicos|profissionais|dentistas|especialistas|medicas|tipos|areas ~5
        o que ~1 voces ~1 fazem|oferecem|atendem|tratam
        com o que ~1 voces ~1 trabalham
        tem|ha|existe|possui|possuem|oferecem ~3 atendimento|consulta|consultas ~3 online|video|videochamada|telemedicina|domicilio|domiciliar|distancia|remoto|remota|infantil|pediatrico|emergencia|urgencia|chamada
        telemedicina|teleconsulta
        consulta|consultas ~1 online|remota|distancia|video|virtual ~4 ?
        dr|dra|#prof ~4 ainda|continua|trabalha|atende ~4 ai|clinica|voces|aqui
        dr|dra|#prof ~3 faz|cuida|trata|atende|opera|realiza ~3 #spec|especialista|crianca|criancas|#service|@proc|@kind|cirurgia|especialidade
        qual|quem ~4 especialidade|especialista ~3
        tem|teria|ha ~3 medico|medica|doutora|dra|dr|profissional|dentista|psicologa|ginecologista ~3 mulher|feminina|que|homem|especialista|especializado|especializada|para ~4 ?
        tem|teria|ha|existe ~3 @proc|ultrassom|mamografia|raio|tomografia|ressonancia|endoscopia|ortodontista|vacina|vacinas ~3 ?
        quem ~2 e|sao ~3 medicos|medico|dentistas|profissionais|dentista|especialista|medica
        do you have|offer|do
        do you speak
        tienen ~3 #spec|dentista|especialista
        tem|teria|ha|existe ~1 @doctor|medico|especialista ~2 de|do|da|para|em ~3 ?
        trabalham|trabalha ~1 com ~1 @proc|@exam|lente|lentes|#spec|#service
        @doctor|#prof ~3 ainda|continua|saiu ~4 ?
        tem ~3 aparelho|laser|maquina|equipamento ~3 ?
        tem ~1 exame|ultrassom|raio|vacina|laboratorio|coleta|farmacia ~4 ?
        atendem|atende ~2 @kind ~3

        [?ask_services]
        especialidade|especialista|servico|tratamento|procedimento ~4 ?
        voces ~1 fazem|tem|atendem|trabalham|oferecem
        especialidades|servicos|telemedicina
        fazem|atendem
        fazem|faz|realizam ~3 ?
        voces|ai|clinica ~1 fazem|faz|tem|vendem|oferecem|realizam|trabalham|atendem|aplicam ~4 ?
        trabalham|trabalha|mexem|lidam ~1 com ~4 ?

        [-ask_services]
        voces nao tem|tiveram ~2 cuidado|respeito|consideracao|vergonha|educacao|paciencia|organizacao
        #when|sabado|domingo|feriado|noite|madrugada ~2 voces|clinica ~1 trabalham|trabalha|atendem|atende|abrem|abre|funcionam|funciona $|?
        que|quais|qual ~1 dia|dias ~2 tem
        tem ~2 resultado|resultados|laudo
        do you have ~3 appointment|appointments|availability|time
        ate que horas
        atende|atendem ~3 convenio|plano|#plan
        voces|ai|aqui ~1 tem ~3 horario|vaga|horarios|agenda|encaixe|estacionamento|convenio|nota|elevador|wifi|agua
        tem ~2 #spec ~3 #when
        tem|teria ~3 @slot
        voces ~1 fazem|faz ~1 parcelamento|desconto|orcamento|plantao|reembolso|plano
        @bookverb ~3 teleconsulta|telemedicina|online
        atendem|atende ~3 hoje|agora|#when
        tem|teria|ha ~2 @doctor ~3 #when|hoje|vaga|agora
        voces|ai|clinica ~1 fazem|faz|tem|vendem|trabalham|atendem|aceitam ~4 convenio|plano|#plan|desconto|parcelamento|recibo|nota|pix|cartao|estacionamento|rampa|elevador|wifi|sabado|domingo|feriado|#when|segunda
        tem ~2 atestado|receita|laudo|resultado|recibo|nota|exame ~3 meu|minha|pronto
        faz|fazem ~3 mal|sentido|diferenca|favor|tempo|atestado|laudo|receita|nota|recibo|relatorio
        voces ~1 fazem|faz ~2 comigo|isso
        voces|vcs ~1 tem ~3 dados|informacoes|telefone|numero|whatsapp|instagram|site|email|endereco

        [!ask_preparation]
        quantas|quanto ~2 sem ~1 comer|beber|agua
        comer|beber|tomar|fazer|usar|evitar ~3 antes ~3 exame|consulta|ultrassom|coleta|procedimento|cirurgia|endoscopia|colonoscopia|sangue
        @can|precisa|preciso|tem|tenho|deve|devo|necessario|necessita|e|eh|vou|ir|fazer|com|estar|sem|em|quantas|horas|ficar|de|qual|exige ~5 jejum
        jejum
        preparo|preparacao|preparos|preparar|preparativo|preparativos
        o|algum|alguma que ~2 preciso|devo|tenho|precisa|levar|levo|precisava ~3 levar|trazer|usar|vestir|saber|apresentar|ter
        que ~2 preciso|devo|tenho ~2 fazer ~3 antes|exame|consulta
        preciso|precisa|devo|tenho|posso|necessario|tem|que|e|quais|qual|algum|alguma|documentos|documento|exames|o ~4 levar|levo|trazer|trago
        quais|que|qual ~1 documentos|documento ~3
        posso|pode|podia|poderia|devo|preciso|tem|precisa|tenho|da ~4 comer|beber|almocar|agua|cafe|lanchar|maquiagem|desodorante|lente|lentes|creme|escova|jantar|alianca|brinco|esmalte|unha|fumar|dirigir|acompanhante|maquiada|menstruada|relacao|bebida|alcool|treinar|academia|menstruando|protetor|malhar ~8 antes|exame|consulta|dia|ultrassom|procedimento|coleta|limpeza|cirurgia|aplicacao|endoscopia|preventivo|sessao|mamografia
        posso|pode|devo ~1 ir ~3 unha|unhas|cabelo|saia|calca|salto|jeans|chinelo|sutia|sozinha|sozinho|dirigindo|maquiada|maquiagem|menstruada|esmalte|lente|lentes|acompanhante|brinco|acompanhada
        preciso|precisa|tenho|tem|devo ~3 ir|vir ~2 com alguem
        preciso|precisa|tenho|tem ~3 estar|ir|chegar ~2 com ~2 pedido|guia|carteirinha|documento|documentos|encaminhamento|exames
        preciso|precisa|tem|tenho|devo|posso|e|pode|necessario|obrigatorio|vai ~3 acompanhante|acompanhado|acompanhada|acompanhar
        preciso|precisa|tenho|devo|tem|quanto|quantos|quanta ~3 chegar|antecedencia ~3 antes|minutos|antecedencia|tempo|cedo|?
        com|quanta|quanto|que|qual ~2 antecedencia ~2 chegar|?|preciso|devo|tenho
        bexiga cheia
        bexiga
        que|qual|com ~1 roupa|roupas
        preciso|precisa|tenho|devo|tem|posso ~3 parar|suspender|interromper ~4 remedio|medicacao|medicamento|remedios|anticoagulante|aas|medicamentos
        precisa|necessita|exige|necessario|obrigatorio ~3 pedido|encaminhamento|guia|requisicao|solicitacao|autorizacao|carteirinha|rg|indicacao|receita ~3 medico|medica|para|do|fazer|consulta|exame|marcar|?|consultar
        preciso|tem|tenho ~3 pedido|encaminhamento|guia|requisicao|solicitacao|indicacao ~6 ?
        recomendacao|recomendacoes|orientacao|orientacoes|instrucoes|cuidados|cuidado ~4 antes|exame|previa|pre|procedimento|para|consulta|cirurgia|pos
        como ~4 preparar|preparo|me preparo
        preparo|preparacao ~4
        tem|precisa|preciso|deve ~2 ir|estar|fazer|ficar ~2 de|com|em|o ~1 bexiga|jejum|preparo|dieta|estomago|barriga
        levar|levo|trazer ~3 exames|exame|documento|documentos|carteirinha|receitas|laudos|acompanhante|roupa|pedido ~3 ?
        o que ~3 levar|trazer|vestir
        posso|pode|preciso|precisa|devo ~4 antes ~2 exame|consulta|procedimento|cirurgia|coleta|ultrassom|endoscopia|colonoscopia|sessao

        pode|posso|podem ~4 ir|vir|entrar|ficar|levar|acompanhar ~3 comigo|junto|acompanhando

        [-ask_preparation]
        nao|n ~1 tem|teria|da ~2 antes
        pai|mae|avo|vo|voh|tia|tio|eu|quem ~3 leva|levo|levar ~2 $|mas|e|sim
        antecedencia ~5 cancelar|desmarcar|remarcar|cancelamento
        cancelar|desmarcar|remarcar ~5 antecedencia
        posso|pode|devo ~7 depois|apos|pos ~3
        levar ~1 meu|minha|nosso|nossa ~1 @family
        levar ~1 @family
        preciso ~1 de ~1 um|uma|pedido|encaminhamento|guia|novo|nova ~2 pedido|encaminhamento|guia|exame|exames|para
        preciso|quero|pedir|solicitar|queria ~2 de ~1 um|uma ~1 encaminhamento|guia|pedido|receita
        glicose|resultado|exame ~3 jejum ~3 deu|alterado|alta|alto
        deu|resultado|glicemia ~4 jejum
        posso|pode ~2 levar ~3 filho|filha|crianca|bebe|cachorro|pet
        @doc ~2 para ~1 levar|apresentar|entregar|mostrar|trazer

        [!ask_results]
        quando|como|onde ~2 recebo|receber|vejo|chega|busco|pego|retiro|fica|sai ~3 exame|exames|resultado|laudo
        ver|previsao|acessar|baixar|abrir|acesso|receber|pegar|buscar|enviar|cade ~3 laudo|resultado|resultados|laudos
        resultado|resultados ~5
        laudo|laudos ~4 pronto|prontos|saiu|sair|chegou|disponivel|liberado|ficou|ficaram|fica|exame|ultrassom|tomografia|ressonancia|biopsia|mamografia|raio|online|site|demora|internet|email
        pronto|prontos|saiu|chegou|chegaram|sairam|sai|saem|liberado|liberados|disponivel|ficou|ficaram|fica|ficam|liberaram ~4 resultado|resultados|laudo|exame|exames|biopsia|preventivo|raio|mamografia
        exame|exames|biopsia|preventivo|papanicolau|ultrassom|mamografia|hemograma ~5 pronto|prontos|saiu|chegou|chegaram|sairam|ficou|ficaram|disponivel|disponiveis|liberado|liberou|prontinho|pronta|liberados|ficam|sai
        onde|como|quando|posso|onde ~4 pego|pegar|buscar|busco|retiro|retirar|vejo|acesso|baixo|ver|acessar|baixar ~3 exame|exames|laudo|resultado|raio|resultados
        @can|vim|vou|quero|preciso|queria ~3 buscar|pegar|retirar|receber ~2 exame|exames|laudo
        @can|me ~4 manda|mandar|enviar|envia|encaminhar|enviem ~4 exame|exames ~3 que|email|whatsapp|fiz|fizemos|minha|de
        test results
        results
        resultados ~2 examen
        cade ~3 exame|exames|resultado|laudo|resultados
        exame|exames|resultado ~3 ja ~2 ?
        ja ~2 %sair|saiu|chegou|%liberar|pronto|tem ~3 resultado|exame|exames|laudo
        saber|ver|verificar ~2 se ~5 exame|resultado|exames|laudo ~5 pronto|saiu|chegou|liberado
        prazo ~4 exame|resultado|laudo|exames
        quando|quanto ~4 sai|saem|fica|ficam|chega|chegam|demora ~4 exame|resultado|laudo|exames|biopsia|preventivo

        [?ask_results]
        laudo|resultado|resultados
        exame|exames ~3 pronto|prontos|saiu

        [-ask_results]
        voltar|retornar|volto|retorno|ir ~3 mostrar|levar|apresentar ~3 exame|exames|resultado|resultados
        levar|mostrar|apresentar|entregar|retorno|trazer|mandei|enviei|anexei|segue|deixar|tenho|mando|enviar|envio|levo|mandar ~5 resultado|resultados
        resultado ~3 tratamento|botox|clareamento|cirurgia|preenchimento|harmonizacao|limpeza|maravilhoso|otimo|incrivel|lindo
        adorei|amei|gostei|feliz ~5 resultado
        resultado|exame ~5 deu|alterado|positivo|significa|preocupante|veio|normal|alto|baixo|quer
        """;
}
