using System.Text.Json.Nodes;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Tests.Receptionist;

/// <summary>Answers that hang on what a clinic has said of itself.</summary>
public sealed class AnswersTests
{
    private static readonly ClinicContext s_sample = ClinicContextJson.Sample("exemplo");

    [Fact]
    public async Task A_tolerance_that_the_clinic_has_not_stated_is_not_said()
    {
        var silent = s_sample with { Booking = new() };

        (await AnswerAsync(silent, "vou atrasar 5 min")).ShouldNotContain("tolerância");
        (await AnswerAsync(silent, "atrasei 20 min, ainda me atendem?")).ShouldNotContain(
            "dá tempo"
        );
        (await AnswerAsync(silent, "qual a tolerância de atraso?")).ShouldContain(
            "Não tenho informação"
        );
    }

    [Fact]
    public async Task A_tolerance_that_the_clinic_has_stated_is_said()
    {
        var stated = s_sample with { Booking = new() { LateToleranceMinutes = 10 } };

        (await AnswerAsync(stated, "vou atrasar 5 min")).ShouldContain(
            "A tolerância é de 10 minutos."
        );
    }

    [Fact]
    public async Task A_registration_that_the_clinic_has_not_stated_is_not_known()
    {
        var silent = s_sample with
        {
            Professionals = [.. s_sample.Professionals.Select(p => p with { Council = null })],
        };

        (await AnswerAsync(silent, "qual o crm da dra helena?")).ShouldContain(
            "posso chamar a equipe"
        );
    }

    [Fact]
    public async Task A_question_of_the_clinic_is_no_wish_unless_it_is_asked()
    {
        var asked = s_sample with
        {
            Faqs = [new("cancel", "Como cancelar a consulta?", "Escreva por aqui.")],
        };

        (await AnswerAsync(asked, "como cancelar a consulta?")).ShouldContain("Escreva por aqui.");
        (await AnswerAsync(asked, "quero cancelar minha consulta")).ShouldContain("Não encontrei");
    }

    [Theory]
    [InlineData("a pediatria é em domicílio?")]
    [InlineData("atende nutri em domicílio tbm?")]
    [InlineData("tem estacionamento? a nutri é em domicílio?")]
    public async Task What_the_clinic_says_of_this_very_thing_answers_for_a_service(string asked)
    {
        var told = s_sample with
        {
            Faqs = [new("home", "Tem atendimento em domicílio?", "Só pediatria vai até a casa.")],
        };

        var answer = await AnswerAsync(told, asked);

        answer.ShouldContain("Só pediatria vai até a casa.");
        answer.ShouldNotContain("Sim, temos");
    }

    [Fact]
    public async Task The_first_of_the_times_shown_is_no_question_about_the_first_visit()
    {
        var told = s_sample with
        {
            Faqs = [new("first", "O que levar na primeira consulta?", "Documento com foto.")],
        };

        var answer = await AnswerAsync(told, "quero marcar com o cardiologista", "o primeiro");

        answer.ShouldContain("Separei");
        answer.ShouldNotContain("Documento com foto.");
    }

    [Theory]
    [InlineData("quanto é a TO?", true)]
    [InlineData("quanto custa a sessão de T.O.?", true)]
    [InlineData("qual o valor da to", true)]
    [InlineData("to indo ai, quanto custa o eletro?", false)]
    [InlineData("TO COM PRESSA, QUANTO CUSTA O ELETRO?", false)]
    public async Task A_name_of_two_letters_is_known_by_its_capitals_or_its_article(
        string asked,
        bool named
    )
    {
        var clinic = s_sample with
        {
            Services =
            [
                .. s_sample.Services.Select(s =>
                    s.Id == "nutricao"
                        ? s with
                        {
                            Name = "Terapia ocupacional",
                            Aliases = ["TO"],
                        }
                        : s
                ),
            ],
        };

        var answer = await AnswerAsync(clinic, asked);

        answer.ShouldContain(named ? "R$ 250" : "R$ 120");
        answer.ShouldNotContain(named ? "R$ 380" : "R$ 250");
    }

    [Theory]
    [InlineData("saiu o resultado do meu exame de sangue?")]
    [InlineData("meu raio x já ficou pronto?")]
    [InlineData("em quanto tempo sai o resultado do eletro?")]
    [InlineData("quando fica pronto o resultado do exame?")]
    public async Task What_is_told_of_one_exam_is_not_told_of_another(string asked)
    {
        var answer = await AnswerAsync(OfPreventivo, asked);

        answer.ShouldNotContain("dez dias");
        answer.ShouldContain("equipe");
    }

    [Theory]
    [InlineData("em quanto tempo sai o resultado do preventivo?")]
    [InlineData("o resultado do meu papanicolau demora?")]
    public async Task What_is_told_of_one_exam_is_told_of_it_by_any_of_its_names(string asked) =>
        (await AnswerAsync(OfPreventivo, asked)).ShouldContain("dez dias");

    [Fact]
    public async Task What_is_told_of_any_exam_is_told_of_each() =>
        (await AnswerAsync(s_sample, "saiu o resultado do meu raio x?")).ShouldContain(
            "dois dias úteis"
        );

    private static ClinicContext OfPreventivo { get; } =
        s_sample with
        {
            Faqs =
            [
                new(
                    "resultado",
                    "Em quanto tempo sai o resultado do preventivo?",
                    "Sai em dez dias."
                ),
            ],
        };

    [Theory]
    [InlineData("quero um dentista amanhã")]
    [InlineData("quanto é a consulta com o dentista?")]
    public async Task A_clinic_for_teeth_knows_dentists_though_nothing_is_called_so(string said)
    {
        var aurora = ClinicContextJson.Sample("aurora");
        var silent = aurora with
        {
            Services =
            [
                .. aurora.Services.Select(s =>
                    s with
                    {
                        Aliases = [.. s.Aliases.Where(a => !a.Contains("dentista"))],
                    }
                ),
            ],
        };

        (await AnswerAsync(silent, said)).ShouldNotContain("Não encontrei");
    }

    [Fact]
    public async Task A_question_of_the_clinic_is_known_in_other_words()
    {
        var asked = s_sample with
        {
            Faqs = [new("missed", "O que acontece se eu faltar?", "A falta é cobrada.")],
        };

        (await AnswerAsync(asked, "e se eu faltar na sessão?")).ShouldContain("A falta é cobrada.");
        (await AnswerAsync(asked, "se eu faltar cobra?")).ShouldContain("A falta é cobrada.");
    }

    [Theory]
    [InlineData("Clínica Aurora", "da Clínica Aurora")]
    [InlineData("Instituto Ipê", "do Instituto Ipê")]
    [InlineData("Consultório Dr. Rui", "do Consultório Dr. Rui")]
    [InlineData("Espaço Equilíbrio", "do Espaço Equilíbrio")]
    [InlineData("Clínicas Integradas", "das Clínicas Integradas")]
    [InlineData("Vida Plena", "da Vida Plena")]
    public void A_clinic_is_called_with_its_article(string name, string called) =>
        new ClinicArticle(name).Of.ShouldBe(called);

    [Fact]
    public async Task A_list_of_prices_ends_before_how_they_are_paid() =>
        (
            await AnswerAsync(s_sample, "quanto custa o eletro e o check-up? aceita cartão?")
        ).ShouldContain("R$ 450\nFormas de pagamento");

    private static async Task<string> AnswerAsync(ClinicContext clinic, params string[] said)
    {
        var chat = new ChatLine(new ChatSession(ChatAgendaFile.Read(null, clinic)), null);
        var last = "{}";
        foreach (var text in said)
        {
            var line = new JsonObject
            {
                ["at"] = "2026-11-23T10:00",
                ["from"] = "+5511988880001",
                ["text"] = text,
            };
            last = await chat.AnswerAsync(line.ToJsonString(), default);
        }

        var answer = JsonNode.Parse(last)!;
        return string.Join('\n', answer["replies"]!.AsArray().Select(r => $"{r!["text"]}"));
    }
}
