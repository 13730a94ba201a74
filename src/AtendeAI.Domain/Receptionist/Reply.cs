using AtendeAI.Domain.Agenda;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// One WhatsApp message: text alone, text with up to three buttons, or text with a list of up to ten rows. The limits are WhatsApp's
/// (text 4096, with options 1024; button title 20, row title 24, description 72, in UTF-16 units) and are kept when it is made.
/// </summary>
/// <param name="Asks">What it waits for: service, professional, date, time, slot, name, cpf, birthdate, insurance, confirmation, which_appointment, rating, reason, guardian_name, guardian_cpf.</param>
public sealed record Reply(
    string Text,
    IReadOnlyList<ReplyButton> Buttons,
    ReplyList? List,
    IReadOnlyList<string> Asks,
    AppointmentId? About = null
)
{
    public static Reply Of(string text, params string[] asks) => new(text, [], null, asks);
}

/// <param name="Means">"yes" or "no" for a button that answers a question so; else null.</param>
public sealed record ReplyButton(string Id, string Title, Slot? Slot = null, string? Means = null);

/// <param name="Label">The label of the button that opens the list, at most 20 units.</param>
public sealed record ReplyList(string Label, IReadOnlyList<ReplyRow> Rows);

public sealed record ReplyRow(string Id, string Title, string? Description, Slot? Slot = null);
