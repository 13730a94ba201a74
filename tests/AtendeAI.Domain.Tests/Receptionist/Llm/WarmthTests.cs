namespace AtendeAI.Domain.Tests.Receptionist.Llm;

/// <summary>Answers as a kind and honest model words them: the guard lets them through.</summary>
public sealed class WarmthTests
{
    [Theory]
    [InlineData(
        "oi",
        "Oi! Tudo bem? Eu sou a Aurora, assistente virtual da Clínica Aurora. Como posso te ajudar?"
    )]
    [InlineData("oi", "Olá, que bom falar com você! Em que posso ajudar?")]
    [InlineData("boa tarde", "Boa tarde! Seja bem-vinda à Clínica Aurora. O que você precisa?")]
    [InlineData(
        "quanto custa a limpeza?",
        "Claro! A limpeza custa R$ 180,00 e leva cerca de 45 minutos. Quer que eu veja um horário para você?"
    )]
    [InlineData(
        "quanto custa a limpeza?",
        "A limpeza sai por R$ 180 no particular e também aceita convênio. Posso ajudar a agendar?"
    )]
    [InlineData(
        "quanto custa a limpeza e a avaliação?",
        "A limpeza custa R$ 180 e a avaliação custa R$ 150. Gostaria de agendar alguma delas?"
    )]
    [InlineData(
        "quanto é o clareamento",
        "O clareamento fica em R$ 890, com duração de 60 minutos. Quer marcar?"
    )]
    [InlineData(
        "o valor da avaliação é abatido?",
        "Sim, o valor da avaliação é abatido do tratamento. 😊"
    )]
    [InlineData(
        "qual o endereço?",
        "Nós ficamos na Rua da Bahia, 1000, sala 402, no Centro, ao lado do teatro. Posso ajudar com mais alguma coisa?"
    )]
    [InlineData(
        "onde fica?",
        "Fica na Rua da Bahia, 1000, Centro, Belo Horizonte. O mapa está aqui: https://mapas.exemplo/aurora"
    )]
    [InlineData(
        "tem estacionamento?",
        "Temos convênio com o estacionamento do prédio ao lado, e a primeira hora é gratuita."
    )]
    [InlineData("tem elevador?", "Sim, o prédio tem rampa, elevador e banheiro adaptado.")]
    [InlineData(
        "que horas abre?",
        "A clínica funciona de segunda a sexta, das 8h às 12h e das 13h às 18h. No sábado, das 8h às 12h."
    )]
    [InlineData("abre sábado?", "Sim, aos sábados a clínica abre das 8h às 12h.")]
    [InlineData(
        "abre domingo?",
        "Infelizmente a clínica não abre aos domingos. Posso ajudar com outro dia?"
    )]
    [InlineData(
        "quais convênios vocês atendem?",
        "Aceitamos Unimed Odonto, Bradesco Dental e OdontoPrev. Seu convênio é um desses?"
    )]
    [InlineData(
        "aceita sus?",
        "Infelizmente não atendemos SUS. Posso ajudar com o atendimento particular?"
    )]
    [InlineData("como posso pagar?", "Você pode pagar com Pix, débito ou crédito em até 3x.")]
    [InlineData(
        "qual o telefone?",
        "Nosso telefone é (31) 3222-0000. Precisa de mais alguma informação?"
    )]
    [InlineData(
        "quem é o ortodontista?",
        "Quem cuida da ortodontia é a Dra. Lia Prado. Gostaria de marcar uma avaliação com ela?"
    )]
    [InlineData(
        "vocês atendem criança?",
        "Sim, atendemos crianças! A Dra. Beatriz Rocha é da odontopediatria. Quer ver um horário?"
    )]
    [InlineData(
        "o que levar na avaliação?",
        "Traga um documento com foto e, se tiver, radiografias recentes."
    )]
    [InlineData("obrigada!", "Imagina! Se precisar de alguma coisa, é só me chamar. 😊")]
    [InlineData(
        "quanto custa a restauração?",
        "A restauração custa R$ 250 e leva cerca de 60 minutos. Quer que eu procure um horário?"
    )]
    public async Task A_true_answer_in_kind_words_is_said(string said, string answer)
    {
        var turn = await new Patient().WritesAsync(
            said,
            new ScriptedModel(ScriptedModel.Says(answer))
        );

        turn.Outcome.ShouldBe("said", turn.Turn.Reply!.Text);
    }

    [Theory]
    [InlineData(
        "Claro, Maria! Sua consulta é na quinta-feira, 26/11, às 14h, com a Dra. Lia Prado."
    )]
    [InlineData("Sua avaliação é na quinta às 14h. Posso ajudar com mais alguma coisa?")]
    [InlineData("Sua consulta é com a Dra. Lia Prado, na quinta.")]
    [InlineData("A Dra. Lia Prado atende você na quinta às 14h.")]
    public async Task The_patient_s_own_visit_is_told_in_kind_words(string answer)
    {
        var turn = await new Patient()
            .WithAppointment()
            .WritesAsync("quando é minha consulta?", new ScriptedModel(ScriptedModel.Says(answer)));

        turn.Outcome.ShouldBe("said", turn.Turn.Reply!.Text);
    }
}
