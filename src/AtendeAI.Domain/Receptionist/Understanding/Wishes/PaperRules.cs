namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Papers the clinic writes: prescriptions, certificates, reports; invoices and receipts.</summary>
internal static class PaperRules
{
    public const string Text = """
        [!request_document]
        prescrever|prescreve|prescreva|receitar|receite ~4 remedio|novo|novamente|medicacao|mesmo|antibiotico|pilula
        @want|@can|consegue|favor|me|como|para|gostaria|seria|poderia|solicito|solicitar|pedir|peco|conseguiria|faz|fazem|da|teria ~7 receita|receitas|atestado|atestados|encaminhamento|relatorio|declaracao|prescricao|parecer|prontuario|requisicao|guia|guias|laudo
        %renovar|renovacao|renova|renovada ~4 receita|receitas|prescricao|remedio|guia|laudo|medicacao|remedios
        minha|meu|a|nova|outra|segunda|2 ~2 receita ~4 venceu|vencida|acabou|vencendo|perdi|vencer|expirou|terminou
        receita ~4 venceu|vencida|acabou|renovar|renovada|controlada|digital|azul|amarela|anticoncepcional|remedio|remedios|perdi
        venceu|acabou|perdi|terminou ~3 receita|atestado|pedido|guia
        segunda|2|outra|nova ~2 via ~4 receita|atestado|laudo|exame|guia|pedido|relatorio
        acabou|acabando|terminou ~3 remedio|remedios|medicacao|comprimidos|medicamento|losartana|anticoncepcional ~8 receita|renovar
        atestado|atestados ~5 trabalho|medico|escola|academia|dias|faculdade|comparecimento|aptidao|empresa|hoje|fisico
        declaracao ~2 comparecimento|horas|presenca|horario|acompanhante|acompanhamento|trabalho
        comprovante ~2 comparecimento|consulta|presenca
        relatorio|laudo|carta ~2 medico|medica|odontologico|inss|escola|psicologico|pericia|cirurgia|plano|convenio|para|perito
        encaminhamento ~3 para|pro|#spec|fisioterapia|medico|psicologo|cirurgia
        pedido|pedidos|guia|guias|requisicao|solicitacao ~3 de|para|do ~2 exame|exames|sangue|fisioterapia|ultrassom|ressonancia|tomografia|mamografia|cirurgia|internacao|raio
        dr|dra|medico|medica|#prof ~4 fazer|faz|dar|emitir|emite|mandar|escrever|prescrever|assinar|preencher ~4 receita|atestado|laudo|relatorio|pedido|encaminhamento|guia|declaracao|formulario
        copia ~3 prontuario|exames|laudo|ficha|receita
        prescription
        medical certificate|report
        receta
        justificativa ~2 medica|falta
        @want|preciso|favor|pode ~3 segunda|2|nova|outra ~1 via
        remedio|medicacao|medicamento|comprimido|insulina ~4 acabou|acabando|terminou|terminando ~4 receita|outra|nova|renovar|pedir
        faz|fazem|fornece|fornecem|da|dao|emite|emitem ~2 atestado|laudo|declaracao|encaminhamento|relatorio|receita
        receita ~2 do|da|de ~2 @drug|remedio|anticoncepcional|medicamento|oculos
        @drug ~3 receita
        laudo|relatorio|declaracao|atestado ~3 para|pra ~3 inss|escola|trabalho|empresa|academia|plano|faculdade|concurso|viagem

        [?request_document]
        receita|atestado|encaminhamento|declaracao|relatorio|guia

        [-request_document]
        ver|acessar|baixar|vejo|acesso ~3 laudo
        precisa|preciso|necessario|necessita|exige|tem|tenho|obrigatorio ~4 encaminhamento|pedido|guia|requisicao|receita ~6 ?
        laudo ~4 pronto|saiu|chegou|disponivel|liberado|ficou|fica
        pronto|saiu|chegou|sai ~3 laudo
        receita ~2 bolo|caseira|federal|culinaria|pudim|doce|comida|sopa|torta|pao|lasanha|frango|brigadeiro|panqueca
        tenho|mandei|segue|enviei|trouxe|levo|apresentar|anexo|recebi ~4 receita|pedido|guia|encaminhamento|laudo|atestado
        resultado ~4 laudo
        segunda via ~3 boleto|nota|recibo|carteirinha|fatura
        nota|recibo ~4 atestado

        [!ask_invoice]
        nota|notas ~1 fiscal|fiscais
        nota ~3 consulta|sessao|sessoes|tratamento|reembolso|imposto|cpf
        nf|nfe|nfse|nfs
        recibo|recibos ~6
        voces ~1 emitem|dao|fazem ~2 nota|recibo
        @want|@can|favor|emitir|emite|emitem|mandar|enviar|tirar|gerar|emissao|fazem|dao|faltou|cade ~5 nota|notas|recibo|recibos|boleto|fatura|nf
        comprovante ~2 pagamento
        segunda|2|nova ~2 via ~2 boleto|nota|recibo|fatura
        imposto ~2 renda
        irpf
        informe ~1 rendimentos|pagamentos
        para ~2 reembolso
        documento|recibo|nota ~4 reembolso
        boleto ~4 consulta|tratamento|aparelho|venceu|mensalidade|segunda|vencido|gerar
        dmed|ir2026
        invoice|receipt
        factura|recibo
        emitir|emite|emitem|emissao|tirar|gerar|mandar|manda ~3 nota|recibo|nf
        nota|recibo ~3 nome|cnpj|cpf|empresa|email
        recibo|nota ~2 sessao|sessoes|consulta|pagamento|tratamento
        declarar ~3 ir|renda|imposto
        comprovante ~3 pagamento|pago|gastos|despesas

        [?ask_invoice]
        nota|recibo|boleto|comprovante

        [-ask_invoice]
        nota ~1 #num|dez|mil|zero|cinco|oito|nove|sete|maxima|baixa|dou
        dou|dar|minha|de ~2 nota ~2 #num|dez|maxima|atendimento|zero|e|para|pra
        aceita|pagar|aceitam|no|pago ~2 boleto
        segue|envio|enviei|mandei|anexo|fiz|mando ~3 comprovante
        """;
}
