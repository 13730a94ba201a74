using System.Xml.Linq;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Web.Tests.Receptionist;

/// <summary>Whatever the receptionist may do has words in the panel.</summary>
public sealed class WhyTextsTests
{
    private static readonly HashSet<string> Keys =
    [
        .. XDocument
            .Load(Path.Combine(Sources.Web, "Receptionist", "ReceptionistText.resx"))
            .Root!.Elements("data")
            .Select(data => data.Attribute("name")!.Value),
    ];

    [Fact]
    public void Every_rule_has_words() =>
        TurnRules.All.Select(rule => "Rule." + rule).Except(Keys).ShouldBeEmpty();

    [Fact]
    public void Every_rule_that_sends_a_message_by_itself_has_words() =>
        OutreachRules.All.Select(rule => "Rule." + rule).Except(Keys).ShouldBeEmpty();

    [Fact]
    public void Every_intent_has_words() =>
        Enum.GetValues<Intent>()
            .Select(intent => "Intent." + intent.ToLabel())
            .Except(Keys)
            .ShouldBeEmpty();

    [Fact]
    public void Every_part_of_a_language_model_has_words() =>
        ModelOutcomes
            .All.Select(outcome => "Model." + outcome.Split('.')[0])
            .Except(Keys)
            .ShouldBeEmpty();

    [Fact]
    public void Every_act_has_words() =>
        TurnAct.Kinds.Select(kind => "Act." + kind).Except(Keys).ShouldBeEmpty();
}
