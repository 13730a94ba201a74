using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Questions;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>
/// The appointments that a message asks for, each with the words that belong to it. What is said once and meant of both ("na quinta", the service)
/// is given to each.
/// </summary>
internal sealed class WishGroups(Vocabulary vocabulary, LocalDateTime now)
{
    private static readonly string[] s_another =
    [
        "e outra ",
        "e outro ",
        "outra ",
        "outro ",
        "mais uma ",
        "mais um ",
        "a outra ",
        "o outro ",
    ];

    private static readonly string[] s_all =
    [
        "as duas ",
        "os dois ",
        "as 2 ",
        "os 2 ",
        "ambas ",
        "ambos ",
        "todas ",
        "todos ",
        "tudo ",
    ];

    private readonly List<SaidWish> _groups = [];
    private readonly List<string> _asides = [];
    private LocalDate? _day;

    /// <param name="wanted">The service that is wanted already.</param>
    public IReadOnlyList<SaidWish> Of(string text, string? wanted)
    {
        foreach (var piece in Pieces.Of(text))
        {
            Take(Read(piece), wanted);
        }

        if (_groups.Count > 1)
        {
            ShareService();
            ShareDay();
            // A question besides is answered with the first.
            _groups[0] = _asides.Aggregate(
                _groups[0],
                (group, aside) => Read($"{group.Text}, {aside}")
            );
        }

        return _groups;
    }

    private void Take(SaidWish piece, string? wanted)
    {
        if (piece.Words.Intents.All(Topics.IsQuestion))
        {
            _asides.Add(piece.Text);
        }
        else if (_groups.Count > 1 && OfAll(piece.Text) is { } shared)
        {
            _day = Read(shared).Day;
        }
        else if (_groups.Count > 0 && NameAlone(piece.Words) is { } name)
        {
            // Who writes may be said last, and is asked for first.
            _groups[0] = Read($"meu nome é {name}, {_groups[0].Text}");
        }
        else if (_groups.Count == 0 || StartsAnother(_groups[^1], piece, wanted))
        {
            _groups.Add(_groups.Count == 0 ? piece : Read(WithoutAnother(piece.Text)));
        }
        else
        {
            _groups[^1] = Read($"{_groups[^1].Text}, {piece.Text}");
        }
    }

    private static bool StartsAnother(SaidWish group, SaidWish piece, string? wanted)
    {
        var before = group.Service ?? wanted;
        if (piece.Service is { } service && before is not null && service != before)
        {
            return true;
        }

        var both = group.HasTime && piece.HasTime;
        var otherPerson = piece.Person is { } person && person != (group.Person ?? SaidWish.Self);
        return both
            && (
                otherPerson
                || AnotherWords.OneMore(piece.Text)
                || (piece.Service is not null && before is not null)
            );
    }

    // "As duas na quinta".
    private static string? OfAll(string text)
    {
        var said = PlaceNames.Fold(text);
        var word = s_all.FirstOrDefault(w => said.StartsWith(w, StringComparison.Ordinal));
        return word is null ? null : text[word.Length..];
    }

    private static string WithoutAnother(string text)
    {
        var said = PlaceNames.Fold(text);
        var word = s_another.FirstOrDefault(w => said.StartsWith(w, StringComparison.Ordinal));
        return word is null ? text : text[word.Length..];
    }

    private static string? NameAlone(Understood words) =>
        words.When.Count == 0
        && words.Entities is { ForWhom: null, Service: null, Professional: null }
            ? words.Entities.Name
            : null;

    private void ShareService()
    {
        for (var i = 1; i < _groups.Count; i++)
        {
            if (_groups[i].Service is null && _groups[i - 1].Words.Entities.Service is { } said)
            {
                _groups[i] = Read($"{said.Text}, {_groups[i].Text}");
            }
        }
    }

    // "limpeza quinta 14h e avaliação às 15h", "limpeza às 14h e avaliação às 15h na quinta".
    private void ShareDay()
    {
        var day = _day;
        foreach (
            var i in Enumerable
                .Range(0, _groups.Count)
                .Concat(Enumerable.Range(0, _groups.Count).Reverse())
        )
        {
            if (_groups[i].Day is { } own)
            {
                day = own;
            }
            else if (day is { } shared && _groups[i].Clock is { } clock)
            {
                var (text, date) = (_groups[i].Text, shared.ToString("dd/MM", null));
                _groups[i] = Read(
                    text.Replace(clock, $"dia {date} {clock}", StringComparison.Ordinal)
                );
            }
        }
    }

    private SaidWish Read(string text) =>
        new(text, Understander.Understand(text, vocabulary, now), now);
}

/// <summary>One of the appointments asked for, and what its words say.</summary>
internal sealed record SaidWish(string Text, Understood Words, LocalDateTime Now)
{
    /// <summary>Who writes, as the person whom it is for.</summary>
    public const string Self = "";

    /// <summary>The service's id, or the words for several.</summary>
    public string? Service =>
        Words.Entities.Service is { } mention ? mention.Id ?? mention.Text : null;

    public bool HasTime => Wanted.Any();

    /// <summary>The only day that is said; null where there is none, or several.</summary>
    public LocalDate? Day =>
        WhenReader.Add(new WhenWish(), Words.When, Now).Choices
            is [{ From: { } from, Until: { } until }]
        && until == from.PlusDays(1)
            ? from
            : null;

    /// <summary>The words for an hour or a part of the day that says no day.</summary>
    public string? Clock =>
        WhenReader.Add(new WhenWish(), Words.When, Now).HasDay
            ? null
            : Wanted.FirstOrDefault(e => e.Kind is TimeKind.Time or TimeKind.Daypart)?.Text;

    public bool HasDay => WhenReader.Add(new WhenWish(), Words.When, Now).HasDay;

    /// <summary>Whom it is for: <see cref="Self"/>, another person, or null where nothing is said of it.</summary>
    public string? Person =>
        Words.Entities.ForWhom is { } other ? $"{other.Relation} {other.Name}"
        : IsForSelf(Text) ? Self
        : null;

    private IEnumerable<TimeExpression> Wanted => Words.When.Where(e => !e.Excluded);

    public static bool IsForSelf(string text)
    {
        var said = $" {PlaceNames.Fold(text)} ";
        return said.Contains(" mim ", StringComparison.Ordinal)
            || said.StartsWith(" eu ", StringComparison.Ordinal);
    }
}
