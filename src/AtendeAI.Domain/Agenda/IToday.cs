using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Domain.Agenda;

/// <summary>The first page of the day: who comes, and who waits for a person.</summary>
public interface IToday
{
    Task<Today> GetAsync(StaffMember who, CancellationToken cancellationToken);
}

/// <param name="Waiting">Conversations that asked for a person, the most urgent and longest waiting first.</param>
/// <param name="NeedsAttention">What went wrong and wants a person: reminders and notices without a template, failed or unknown sends, dead letters, orphans.</param>
public sealed record Today(
    string ClinicName,
    LocalDate Date,
    DateTimeZone Zone,
    IReadOnlyList<AgendaEntry> Appointments,
    IReadOnlyDictionary<string, string> ProfessionalNames,
    IReadOnlyList<ConversationRow> Waiting,
    IReadOnlyList<AttentionItem> NeedsAttention
);

/// <param name="Kind">One of <c>reminder-needs-template</c>, <c>notice-needs-template</c>, <c>send-failed</c>, <c>send-unknown</c>, <c>dead-letter</c>, <c>orphan-webhook</c>.</param>
/// <param name="Count">How many there are of that kind.</param>
public sealed record AttentionItem(string Kind, int Count, Instant Latest);
