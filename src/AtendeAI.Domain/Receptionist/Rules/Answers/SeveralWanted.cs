using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>What is being booked, what waits, and what has been booked before.</summary>
internal sealed class SeveralWanted(Desk desk)
{
    private const int ShortestWord = 4;

    public string? Current => desk.State.Wish.Service;

    public bool Waits =>
        desk.State.Later.Count > 0
        || (desk.State.Wish.Next.Count > 0 && desk.State.Goal == Goal.Book);

    public IReadOnlyList<string?> Waiting =>
        [.. desk.State.Later.Select(ServiceOf), .. desk.State.Wish.Next.Select(n => n.Service)];

    /// <summary>The service booked a moment ago, in the same breath.</summary>
    public string? Booked => desk.State.Last?.Service;

    public string? ServiceOf(string later) => desk.Hearing(later).Heard.Words.Entities.Service?.Id;

    /// <summary>The service is named in these words, wanted or not.</summary>
    public bool Names(string text, string? service)
    {
        if (desk.Knows.Service(service) is not { } known)
        {
            return false;
        }

        var said = PlaceNames.Fold(text);
        return known
            .Aliases.Append(known.Name)
            .Append(Said.FirstName(known.Name))
            .Select(PlaceNames.Fold)
            .Any(name =>
                name.Length >= ShortestWord && said.Contains(name, StringComparison.Ordinal)
            );
    }
}
