using System.Text.Json;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

/// <summary>Every tool with every argument that somebody may think of: the turn ends with an answer, and nothing acts.</summary>
public sealed class HostileArgumentsTests
{
    private const string Vague = "então, é que eu estava pensando numa coisa";

    private static readonly string[] s_days =
    [
        "9999-12-31",
        "9999-12-30",
        "-9998-01-01",
        "0001-01-01",
        "2026-02-30",
        "2026-11-24",
        "1900-01-01",
        "2199-12-31",
        "+2026-11-24",
        "2026-11-24T10:00",
        "",
    ];

    private static readonly string[] s_times =
    [
        "00:00",
        "23:59",
        "24:00",
        "-1:00",
        "99:99",
        "10:00:00",
    ];

    private static readonly string[] s_names =
    [
        "h0",
        "h1",
        "h999",
        "c1",
        "c0",
        "c-1",
        "p1",
        "p99",
        "h٣",
        "h+1",
        "../c1",
        "\0",
        "🦷",
    ];

    public static TheoryData<string, string> Calls()
    {
        var data = new TheoryData<string, string>();
        foreach (var (from, to) in Pairs(s_days).Concat(Pairs(s_times)))
        {
            var (first, second) = s_days.Contains(from)
                ? ("date_from", "date_to")
                : ("time_from", "time_to");
            data.Add("find_slots", Json(("service", "limpeza"), (first, from), (second, to)));
            data.Add("waitlist", Json(("service", "limpeza"), (first, from), (second, to)));
            data.Add("move", Json(("appointment", "c1"), (first, from), (second, to)));
        }

        foreach (var name in s_names)
        {
            data.Add("find_slots", Json(("service", name), ("professional", name)));
            data.Add("book", Json(("slot", name), ("patient", name)));
            data.Add("move", Json(("appointment", name), ("slot", name), ("professional", name)));
            data.Add("move", Json(("appointment", "c1"), ("slot", name)));
            data.Add("cancel", Json(("appointment", name)));
            data.Add("confirm", Json(("appointment", name)));
            data.Add("waitlist", Json(("service", name), ("professional", name)));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task No_argument_brings_a_turn_down(string tool, string arguments)
    {
        var patient = new Patient().WithAppointment();
        var model = new ScriptedModel(
            ScriptedModel.Calls("find_slots", """{"service":"limpeza"}"""),
            ScriptedModel.Calls(tool, arguments),
            ScriptedModel.Says("")
        );

        var turn = await patient.WritesAsync(Vague, model);

        turn.Turn.Reply.ShouldNotBeNull().Text.ShouldNotBeNullOrWhiteSpace();
        turn.Turn.Commands.ToList()
            .FindAll(c => c is not (HoldSlot or ReleaseHolds))
            .ShouldBeEmpty();
        model.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("date_from", "9999-12-31")]
    [InlineData("date_to", "9999-12-31")]
    [InlineData("date_from", "-9998-01-01")]
    [InlineData("date_to", "0001-01-01")]
    public async Task A_day_beyond_any_agenda_is_no_day(string name, string day)
    {
        var model = new ScriptedModel(
            ScriptedModel.Calls("find_slots", Json(("service", "limpeza"), (name, day))),
            ScriptedModel.Says("")
        );

        await new Patient().WritesAsync(Vague, model);

        model
            .Requests[1]
            .Messages.OfType<ToolMessage>()
            .Single()
            .Text.ShouldBe("Não foi possível: argumentos inválidos.");
    }

    private static IEnumerable<(string First, string Second)> Pairs(string[] values) =>
        values.SelectMany(first => values.Select(second => (first, second)));

    private static string Json(params (string Name, string Value)[] arguments) =>
        JsonSerializer.Serialize(arguments.ToDictionary(a => a.Name, a => a.Value));
}
