using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>What the assistant did not understand, and what the clinic teaches it from that.</summary>
public sealed partial class MisunderstoodPage
{
    private List<Misunderstanding>? _rows;
    private ClinicContext? _clinic;
    private (string Words, object At)? _done;

    [Inject]
    private IMisunderstandings Misunderstandings { get; set; } = null!;

    [Inject]
    private IClinicSettings Settings { get; set; } = null!;

    protected override bool Concerns(LiveChange change) => change.Topic != LiveTopic.Agenda;

    protected override async Task LoadAsync()
    {
        _clinic = (await Settings.GetAsync(Who, Gone)).Context;
        _rows = [.. await Misunderstandings.ListAsync(Who, Gone)];
    }

    /// <summary>Null when it was learned, else why not, in words.</summary>
    private Task<string?> TeachAsync(Misunderstanding row, Lesson lesson) =>
        SettleAsync(
            lesson.ServiceId is { } service
                ? () =>
                    Misunderstandings.TeachAliasAsync(Who, row.Reply, service, lesson.Asked, Gone)
                : () =>
                    Misunderstandings.TeachAnswerAsync(
                        Who,
                        row.Reply,
                        lesson.Asked,
                        lesson.Answer,
                        Gone
                    ),
            L["Missed.Learned"]
        );

    private Task<string?> DismissAsync(Misunderstanding row) =>
        SettleAsync(
            () => Misunderstandings.DismissAsync(Who, row.Reply, Gone),
            L["Missed.Dismissed"]
        );

    private async Task<string?> SettleAsync(Func<Task> settle, string done)
    {
        var refusal = await Words.TryAsync(settle);
        _done = refusal is null ? (done, new object()) : null;
        await ReloadAsync();
        return refusal;
    }
}
