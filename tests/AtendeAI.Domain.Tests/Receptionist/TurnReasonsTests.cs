using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Tests.Receptionist.Llm;

namespace AtendeAI.Domain.Tests.Receptionist;

/// <summary>What is kept of why an answer came out as it did, for the people of the clinic.</summary>
public sealed class TurnReasonsTests
{
    [Fact]
    public async Task The_clinics_own_answers_are_named_by_their_questions()
    {
        var patient = new Patient();
        var wifi = patient.Clinic.Faqs.Single(faq => faq.Question.Contains("Wi-Fi"));

        var record = TurnRecord.Of(
            await patient.PlainAsync("oi, onde fica? e tem wi-fi?"),
            patient.Clinic
        );

        record.Answers.ShouldBe([wifi.Question]);
    }

    [Fact]
    public async Task What_the_clinic_was_not_asked_for_is_not_named()
    {
        var patient = new Patient();

        var record = TurnRecord.Of(
            await patient.PlainAsync("quanto custa a limpeza?"),
            patient.Clinic
        );

        record.Answers.ShouldBeNull();
        record.Understood.ShouldBe("Limpeza");
    }

    [Theory]
    [InlineData("quero marcar uma limpeza na terça à tarde", "Limpeza; 24/11 12:00–18:00")]
    [InlineData("quero marcar uma limpeza na terça", "Limpeza; 24/11")]
    [InlineData("pode ser depois das 15h?", "15:00 –")]
    [InlineData("só posso antes das 10h", "– 10:00")]
    [InlineData("tem horário na terça às 15h?", "24/11 15:00")]
    [InlineData("quero marcar, sou particular", "Particular")]
    [InlineData("quero marcar pelo bradesco dental", "Bradesco Dental")]
    public async Task Names_times_and_plans_are_told_in_short(string said, string understood)
    {
        var turn = await new Patient().PlainAsync(said);

        turn.Why.Understood.ShouldBe(understood);
    }
}
