using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Llm.Guard;
using AtendeAI.Domain.Receptionist.Llm.Tools;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>One turn's exchange with a model: the draft, its tool calls with their steps, and at last its words, guarded.</summary>
internal sealed class ModelTalk
{
    private readonly TurnInput _input;
    private readonly Turn _plain;
    private readonly IBusyTimes _agenda;
    private readonly ClinicKnowledge _knows;
    private readonly Instructions _instructions;
    private readonly Evidence _evidence;
    private readonly References _references;
    private readonly List<ModelMessage> _exchange = [];
    private readonly string _facts;
    private readonly string _now;
    private Turn _base;

    public ModelTalk(TurnInput input, Turn plain, IBusyTimes agenda)
    {
        (_input, _plain, _base, _agenda) = (input, plain, plain, agenda);
        _knows = ClinicKnowledge.Of(input.Clinic);
        _instructions = new Instructions(Prompt.Instructions(input.Clinic));
        var desk = NewDesk(input.State);
        _references = new References(desk);
        _facts = Prompt.Facts(RelevantContext.Of(desk, desk.Heard.Text), _references);
        _now = Prompt.Now(desk);
        _evidence = new Evidence(input.Clinic, desk.Today, _facts, _references.FirstNames);
    }

    public async Task<LlmTurn> RunAsync(
        IReadOnlyList<ModelMessage> opening,
        ILanguageModel model,
        int mostRounds,
        int mostCalls,
        CancellationToken cancellationToken
    )
    {
        var draft = Keep(_base);
        _exchange.Add(
            new SystemMessage($"{_instructions.Text}\n\n{_now}\n\nFATOS\n{_facts}\n\n{draft}")
        );
        _exchange.AddRange(opening);
        for (var round = 0; round < mostRounds; round++)
        {
            var answer = await model.AskAsync(new(_exchange, ToolCatalog.All), cancellationToken);
            _exchange.Add(new AssistantMessage(answer.Text, answer.Calls));
            if (answer.Calls.Count == 0)
            {
                return Say(answer.Text.Trim());
            }

            await CallAsync(answer.Calls, mostCalls, cancellationToken);
        }

        return Plain(ModelOutcomes.Endless);
    }

    public LlmTurn Plain(string outcome) =>
        new(LlmReceptionist.Marked(_plain, outcome), outcome, _exchange);

    private async Task CallAsync(
        IReadOnlyList<ModelToolCall> calls,
        int most,
        CancellationToken cancellationToken
    )
    {
        foreach (var call in calls)
        {
            // Only the first few are looked at; each answers, since a provider refuses a call without its result.
            var result =
                _exchange.OfType<ToolMessage>().Count() < most
                    ? await StepAsync(call, cancellationToken)
                    : "chega de ferramentas: escreva a mensagem";
            _exchange.Add(new ToolMessage(call.Id, result));
        }
    }

    // Each step begins where the patient left the dialogue: what an earlier call of the same turn prepared is dropped.
    private async Task<string> StepAsync(ModelToolCall call, CancellationToken cancellationToken)
    {
        var desk = NewDesk(_input.State);
        var (step, problem) = await new ToolDesk(desk, _references).RunAsync(
            call,
            cancellationToken
        );
        if (step?.Reply is null)
        {
            return $"Não foi possível: {problem ?? "nada a fazer"}.";
        }

        var turn = ClinicReceptionist.Finish(desk, _input, step);
        if (!turn.Commands.All(c => c is HoldSlot or ReleaseHolds))
        {
            return "Não foi possível: só a equipe pode fazer isso; ofereça hand_off.";
        }

        _base = turn;
        var slots = _references.Slots(turn.State.Offers);
        if (slots.Length > 0)
        {
            _evidence.Add(slots);
        }

        return $"{slots}\n{Keep(turn)}".Trim();
    }

    private string Keep(Turn turn)
    {
        var text = Suspicion.Without(Redaction.Of(turn.Reply!.Text, _input));
        _evidence.Add(turn.Reply.Text);
        return Prompt.Draft(text, Stays(turn));
    }

    private LlmTurn Say(string text)
    {
        if (text.Length == 0)
        {
            return ReferenceEquals(_base, _plain) ? Plain(ModelOutcomes.Malformed) : Done(_base);
        }

        if (Judge(text) is { } fault)
        {
            return Plain(fault);
        }

        return Done(_base with { Reply = Worded(_base.Reply!, text) });
    }

    // Where the base must be said as it is, only what it says itself may be said before it.
    private string? Judge(string text)
    {
        var stays = Stays(_base);
        var evidence = stays ? Own() : _evidence;
        if (AnswerGuard.Reject(text, evidence, _instructions) is { } reason)
        {
            return ModelOutcomes.Guard + reason;
        }

        if (stays && !LeadCheck.Fits(text, evidence))
        {
            return ModelOutcomes.Guard + "lead";
        }

        var asks = _base.Reply!.Asks.Count > 0 && !_base.Why.Misunderstood && !stays;
        return asks && !text.Contains('?', StringComparison.Ordinal)
            ? ModelOutcomes.Incomplete
            : null;
    }

    private Evidence Own()
    {
        var own = new Evidence(_input.Clinic, Today, "", _references.FirstNames);
        own.Add(_base.Reply!.Text);
        return own;
    }

    private Reply Worded(Reply reply, string text)
    {
        var most = Math.Max(_input.Clinic.Assistant.MaxReplyChars, 160);
        if (Stays(_base))
        {
            return ReplyLimits.Fit(
                reply with
                {
                    Text = $"{text}\n\n{reply.Text}",
                },
                most + text.Length
            );
        }

        // What was not understood asked nothing that the model's answer leaves open.
        return ReplyLimits.Fit(
            _base.Why.Misunderstood ? Reply.Of(text) : reply with { Text = text },
            most
        );
    }

    private LlmTurn Done(Turn turn)
    {
        var understood = turn.Why with { Model = ModelOutcomes.Said, Misunderstood = false };
        var state = turn.State with
        {
            Introduced = true,
            Misses = 0,
            Options = turn.Reply is { Buttons.Count: 0, List: null } ? [] : turn.State.Options,
        };
        return new(turn with { Why = understood, State = state }, ModelOutcomes.Said, _exchange);
    }

    // A question whose yes does something, and what has been done, stands word for word.
    private static bool Stays(Turn turn) =>
        turn.State.Pending != PendingYes.None
        || turn.Commands.Count > 0
        || turn.Why.Rule.StartsWith("privacy.", StringComparison.Ordinal);

    private LocalDate Today => _input.Now.InZone(_input.Clinic.Zone).Date;

    private Desk NewDesk(DialogueState state)
    {
        var local = _input.Now.InZone(_input.Clinic.Zone).LocalDateTime;
        var fresh = _input with
        {
            State = ClinicReceptionist.Remembered(_input with { State = state }),
        };
        return new Desk(fresh, _knows, Heard.From(fresh, _knows.Vocabulary, local), _agenda);
    }
}
