using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// The messages of the last <see cref="Days"/> days of which the assistant could make nothing, until somebody settles them. Needs
/// <see cref="StaffPermissions.ManageClinic"/> and <see cref="StaffPermissions.ReadConversations"/>. Refusals:
/// <c>misunderstandings.settled</c> (somebody was faster), those of <see cref="ClinicLessons"/> and <see cref="IClinicSettings"/>.
/// </summary>
public interface IMisunderstandings
{
    const int Days = 30;

    /// <summary>Newest first, at most a hundred. Reading is audited.</summary>
    Task<IReadOnlyList<Misunderstanding>> ListAsync(
        StaffMember who,
        CancellationToken cancellationToken
    );

    /// <summary>Teaches an answer to questions like this one.</summary>
    Task TeachAnswerAsync(
        StaffMember who,
        MessageId reply,
        string question,
        string answer,
        CancellationToken cancellationToken
    );

    /// <summary>Teaches another name of a service.</summary>
    Task TeachAliasAsync(
        StaffMember who,
        MessageId reply,
        string serviceId,
        string alias,
        CancellationToken cancellationToken
    );

    /// <summary>There is nothing to learn from it.</summary>
    Task DismissAsync(StaffMember who, MessageId reply, CancellationToken cancellationToken);
}

/// <param name="Reply">The key of what the assistant answered, by which it is settled.</param>
/// <param name="Said">What the patient had written since the last answer.</param>
/// <param name="Answered">What the assistant made of it.</param>
public sealed record Misunderstanding(
    MessageId Reply,
    ConversationId Conversation,
    string ContactName,
    string Said,
    string Answered,
    Instant At
);
