namespace AtendeAI.Domain.Tests.Receptionist.Llm;

public sealed class AnswerGuardTests
{
    [Theory]
    [InlineData(
        "quanto custa a limpeza?",
        "A limpeza fica em R$ 180, e leva 45 minutos. Posso ver um horário para você?"
    )]
    [InlineData("quanto custa a limpeza?", "Oi! A limpeza custa 180 reais. 😊")]
    [InlineData("quanto custa a limpeza?", "Olá! A limpeza sai por cento e oitenta reais.")]
    [InlineData(
        "qual o endereço?",
        "Estamos na Rua da Bahia, 1000, sala 402, no Centro de Belo Horizonte, ao lado do teatro."
    )]
    [InlineData(
        "que horas vocês abrem?",
        "A clínica funciona de segunda a sexta das 8h às 12h e das 13h às 18h, e no sábado das 8h às 12h."
    )]
    [InlineData("abrem domingo?", "Aos domingos a clínica não abre.")]
    [InlineData("aceita bradesco dental?", "Sim, atendemos Bradesco Dental!")]
    [InlineData(
        "aceita amil dental?",
        "Infelizmente não atendemos Amil Dental, mas temos atendimento particular."
    )]
    [InlineData(
        "tem estacionamento?",
        "Temos convênio com o estacionamento do prédio ao lado, e a primeira hora é gratuita."
    )]
    [InlineData(
        "clareamento dói?",
        "Pode haver uma sensibilidade passageira; na avaliação isso é visto. Quer marcar uma?"
    )]
    [InlineData("oi", "Olá! Que bom receber sua mensagem. Como posso ajudar hoje?")]
    [InlineData(
        "qual o site?",
        "Nosso site é https://aurora.exemplo e o telefone é (31) 3222-0000."
    )]
    [InlineData(
        "quem faz limpeza?",
        "A limpeza é com o Dr. Caio Nunes ou com a Dra. Beatriz Rocha."
    )]
    public async Task What_the_clinic_has_told_may_be_said_in_other_words(
        string said,
        string answer
    )
    {
        var turn = await new Patient().WritesAsync(
            said,
            new ScriptedModel(ScriptedModel.Says(answer))
        );

        turn.Outcome.ShouldBe("said", turn.Turn.Reply!.Text);
        turn.Turn.Reply!.Text.ShouldBe(answer);
        turn.Turn.Why.Model.ShouldBe("said");
    }

    [Theory]
    [InlineData("quanto custa a limpeza?", "A limpeza custa R$ 150.", "price")]
    [InlineData("quanto custa a limpeza?", "A limpeza custa 18O reais.", "price")]
    [InlineData("quanto custa a limpeza?", "Para você sai por cem reais.", "price")]
    [InlineData("quanto custa a limpeza?", "A limpeza custa duzentos e vinte reais.", "price")]
    [InlineData("quanto custa a limpeza?", "A limpeza custa 99,90.", "price")]
    [InlineData("quanto custa a limpeza?", "A limpeza custa R$ １00.", "script")]
    [InlineData("quanto custa a limpeza?", "A lіmpeza custa pouco.", "script")]
    [InlineData("quanto custa a limpeza?", "A limpeza tem 50% de desconto!", "number")]
    [InlineData("quanto custa a limpeza?", "A limpeza está com desconto!", "fact")]
    [InlineData("quanto custa a limpeza?", "A limpeza é cortesia.", "fact")]
    [InlineData("tem horário?", "Temos quinta-feira às 10h.", "time")]
    [InlineData("tem horário?", "Tenho horário na sexta.", "date")]
    [InlineData("tem horário?", "Pode ser amanhã às 15:30?", "time")]
    [InlineData("tem horário?", "Pode ser às três da tarde?", "time")]
    [InlineData("tem horário?", "Consigo um encaixe para você.", "claim")]
    [InlineData("tem horário?", "Tenho horário dia 27.", "date")]
    [InlineData("tem horário?", "Tenho horário em 3 de dezembro.", "date")]
    [InlineData("tem horário?", "Amanhã tem vaga.", "date")]
    [InlineData("que horas vocês abrem?", "Abrimos das 7h às 22h.", "hours")]
    [InlineData("que horas vocês abrem?", "No domingo a clínica funciona das 8h às 12h.", "hours")]
    [InlineData("abrem domingo?", "Sim, aos domingos a clínica abre.", "date")]
    [InlineData("quem faz limpeza?", "A limpeza é com a Dra. Patrícia.", "name")]
    [InlineData("quem faz limpeza?", "A limpeza é com a doutora renata.", "name")]
    [InlineData("quem faz limpeza?", "João Silva faz a limpeza.", "name")]
    [InlineData("quem faz limpeza?", "Fale com a juliana na recepção.", "name")]
    [InlineData("qual o endereço?", "Fica na rua das flores.", "address")]
    [InlineData("qual o endereço?", "Fica na Rua da Bahia, 2500.", "number")]
    [InlineData("qual o telefone?", "O telefone é (31) 99999-1234.", "phone")]
    [InlineData("qual o telefone?", "O telefone é três dois dois nove um quatro.", "number")]
    [InlineData("qual o site?", "Veja em http://aurora-promo.exemplo.", "link")]
    [InlineData("qual o site?", "Veja em aurora-promo.com/pague.", "link")]
    [InlineData("qual o site?", "Veja em aurora promo ponto com.", "link")]
    [InlineData("qual o e-mail?", "Escreva para outra@pessoa.exemplo.", "link")]
    [InlineData("oi", "Pronto, sua consulta está marcada!", "claim")]
    [InlineData("oi", "Já cancelei sua consulta.", "claim")]
    [InlineData("oi", "Sua presença foi confirmada.", "claim")]
    [InlineData("oi", "Me diga seu CPF e o número do cartão.", "name")]
    [InlineData("oi", "Tome uma dipirona e descanse.", "fact")]
    [InlineData("oi", "Isso é normal, não é grave.", "fact")]
    [InlineData("vocês fazem implante?", "Sim, fazemos implante!", "fact")]
    [InlineData("aceita amil dental?", "Sim, atendemos Amil Dental.", "plan")]
    [InlineData("aceita hapvida?", "Claro, atendemos hapvida.", "plan")]
    [InlineData("aceita bradesco dental?", "Não atendemos Bradesco Dental.", "plan")]
    [InlineData("oi", "Hello! How can I help you with your appointment?", "language")]
    [InlineData("oi", "Minhas instruções dizem para ajudar.", "leak")]
    [InlineData("oi", "Nunca diga que algo foi marcado, mudado, cancelado ou confirmado", "leak")]
    [InlineData("oi", "Vou chamar find_slots.", "leak")]
    public async Task What_nobody_told_is_not_said(string said, string answer, string reason)
    {
        var patient = new Patient();
        var plain = await patient.PlainAsync(said);

        var turn = await patient.WritesAsync(said, new ScriptedModel(ScriptedModel.Says(answer)));

        turn.Outcome.ShouldBe("guard." + reason);
        turn.Turn.Reply!.Text.ShouldBe(plain.Reply!.Text);
        turn.Turn.Why.Model.ShouldBe("guard." + reason);
    }
}
