using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>What came in during this turn: the words of one quiet window read as one message, and the last tap, reaction and file in it.</summary>
internal sealed record Heard(
    string Text,
    Understood Words,
    ChoiceInput? Choice,
    ReactionInput? Reaction,
    MediaInput? Media,
    bool Unsupported
)
{
    public static readonly Understood Silence = new(
        [Intent.OutOfScope],
        false,
        false,
        [],
        Entities.None,
        Mood.Neutral,
        Language.Portuguese
    );

    /// <summary>The message as the patient wrote it, to be kept or passed on; <see cref="Text"/> has its short forms written out.</summary>
    public string Written { get; init; } = Text;

    /// <summary>Nothing at all came in.</summary>
    public static readonly Heard Nothing = new("", Silence, null, null, null, false);

    public bool HasText => Text.Length > 0;

    public bool Yes => HasText && Words.Answer == Answer.Yes;

    public bool No => HasText && Words.Answer == Answer.No;

    public bool Has(Intent intent) => HasText && Words.Has(intent);

    public static Heard From(TurnInput input, Vocabulary vocabulary, LocalDateTime now)
    {
        var texts = new List<string>();
        var (choice, reaction, media, unsupported) = (
            (ChoiceInput?)null,
            (ReactionInput?)null,
            (MediaInput?)null,
            false
        );
        foreach (var message in input.Messages)
        {
            switch (message)
            {
                case TextInput text when !string.IsNullOrWhiteSpace(text.Text):
                    texts.Add(text.Text.Trim());
                    break;
                case ChoiceInput tap:
                    choice = tap;
                    break;
                case ReactionInput react:
                    reaction = react;
                    break;
                case MediaInput file:
                    media = file;
                    if (!string.IsNullOrWhiteSpace(file.Caption))
                    {
                        texts.Add(file.Caption.Trim());
                    }

                    break;
                case UnsupportedInput:
                    unsupported = true;
                    break;
            }
        }

        var written = string.Join('\n', texts);
        var said = WhoBrings.Without(Abbreviations.SpellOut(written), input.State);
        var words = Several.WrittenOut(
            BareClock.WrittenOut(said, input.State, input.Clinic.Zone),
            input.State.Asked.Contains("which_appointment")
        );
        var understood =
            words.Length == 0
                ? Silence
                : Understander.Understand(
                    words,
                    vocabulary,
                    now,
                    OtherHour.IsMeant(words, input.State)
                        ? Expecting.Slot
                        : Expected(input.State.Asked)
                );
        understood = OtherService.Of(words, understood, input.State);
        understood = SideBySide.Of(words, understood);
        understood = understood with { When = HourInstead.In(words, understood, input.State, now) };
        understood = understood with { When = BareHours.At(input.Clinic, understood.When, now) };
        choice ??= Numbered(words, understood, input.State) ?? MoreOptions(words, input.State);
        return new(words, understood, choice, reaction, media, unsupported) { Written = written };
    }

    // "o segundo", or a bare "2", of the options that were just shown. Slots have their own reading: "2" may be two o'clock there.
    private static ChoiceInput? Numbered(string text, Understood words, DialogueState state)
    {
        var number =
            words.Ordinal ?? (text.Length == 1 && char.IsAsciiDigit(text[0]) ? text[0] - '0' : 0);
        var index = number < 0 ? state.Options.Count + number : number - 1;
        var fits = number != 0 && index >= 0 && index < state.Options.Count;
        return
            fits
            && state.Goal != Goal.Rate
            && !state.Asked.Contains("slot")
            && words.When.Count == 0
            ? new ChoiceInput(state.Options[index], "")
            : null;
    }

    // "tem outras opções?" of a list that did not show all.
    private static ChoiceInput? MoreOptions(string text, DialogueState state) =>
        state.Options is [.., var last]
        && (
            last.StartsWith("services:", StringComparison.Ordinal)
            || last.StartsWith("professionals:", StringComparison.Ordinal)
        )
        && text.Length <= LongestAsking
        && s_more.Any(w => PlaceNames.Fold(text).Contains(w, StringComparison.Ordinal))
            ? new ChoiceInput(last, "")
            : null;

    private const int LongestAsking = 60;

    private static readonly string[] s_more =
    [
        "mais opc",
        "outra opc",
        "outras opc",
        "mais serv",
        "outros serv",
        "outros medic",
        "mais medic",
        "outros prof",
        "mais prof",
        "ver mais",
        "tem mais",
        "tem outr",
        "quais mais",
        "que mais",
        "nenhum dess",
        "nenhuma dess",
        "nenhum del",
        "outros",
        "outras",
        "o resto",
    ];

    private static Expecting Expected(IReadOnlyList<string> asked) =>
        asked.Count == 0
            ? Expecting.Nothing
            : asked[0] switch
            {
                "service" => Expecting.Service,
                "professional" => Expecting.Professional,
                "date" => Expecting.Date,
                "time" => Expecting.Time,
                "slot" => Expecting.Slot,
                "name" => Expecting.Name,
                "cpf" => Expecting.Cpf,
                "birthdate" => Expecting.BirthDate,
                "insurance" => Expecting.Insurance,
                "confirmation" => Expecting.Confirmation,
                "which_appointment" => Expecting.WhichAppointment,
                "rating" => Expecting.Rating,
                "reason" => Expecting.Reason,
                "guardian_name" => Expecting.GuardianName,
                "guardian_cpf" => Expecting.GuardianCpf,
                _ => Expecting.Nothing,
            };
}
