using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using NodaTime;

namespace AtendeAI.Server.Engagement;

/// <summary>The approved templates for what goes out by itself outside of WhatsApp's window; all take a reminder's parameters and the message's own buttons.</summary>
internal sealed class NoticeTemplates(IOptions<WhatsAppOptions> whatsApp)
{
    /// <summary>Null when the settings name none.</summary>
    public GraphMessage? For(
        NoticeKind kind,
        ClinicContext context,
        KnownAppointment appointment,
        Reply reply,
        Instant now
    ) =>
        Of(
            kind switch
            {
                NoticeKind.Cancelled => whatsApp.Value.CancelledTemplate,
                NoticeKind.Moved => whatsApp.Value.MovedTemplate,
                NoticeKind.FollowUp => whatsApp.Value.FollowUpTemplate,
                _ => null,
            },
            context,
            appointment,
            reply,
            now
        );

    public GraphMessage? ForOffer(
        ClinicContext context,
        KnownAppointment appointment,
        Reply reply,
        Instant now
    ) => Of(whatsApp.Value.WaitlistTemplate, context, appointment, reply, now);

    private GraphMessage? Of(
        string? name,
        ClinicContext context,
        KnownAppointment appointment,
        Reply reply,
        Instant now
    ) =>
        string.IsNullOrEmpty(name)
            ? null
            : GraphMessage.Template(
                name,
                whatsApp.Value.TemplateLanguage,
                ReminderTemplate.Parameters(context, appointment, now),
                [.. reply.Buttons.Select(b => b.Id)]
            );
}
