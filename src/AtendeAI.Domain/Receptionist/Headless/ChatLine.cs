using System.Text.Json;
using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>One line of <c>chat --json</c> in, one line out.</summary>
internal sealed class ChatLine(ChatSession session, Instant? begin)
{
    private Instant? _now = begin;

    public async ValueTask<string> AnswerAsync(string line, CancellationToken cancellationToken)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return ChatJson.Error("each line is a JSON object");
            }

            var answer = await ActAsync(new ChatEvent(document.RootElement), cancellationToken);
            return ChatJson.Write(answer, session.Agenda);
        }
        catch (JsonException)
        {
            return ChatJson.Error("not valid JSON");
        }
        catch (FormatException fault)
        {
            return ChatJson.Error(fault.Message);
        }
    }

    private async ValueTask<ChatAnswer> ActAsync(
        ChatEvent said,
        CancellationToken cancellationToken
    )
    {
        var now = Now(said);
        if (said.Text("event") is { } name)
        {
            var passed = session.Pass(now);
            var done = Desk(said, name, now);
            return passed.Count == 0
                ? done
                : done with
                {
                    Replies = [.. passed, .. done.Replies],
                    Asks = done.Replies.Count > 0 ? done.Asks : passed[0].Reply.Asks,
                };
        }

        var phone = said.Needed("from");
        var messages = Messages(said, phone);
        if (said.Text("name") is { } profile)
        {
            session.Agenda.Contact(phone).ProfileName = profile;
        }

        return await session.HearAsync(phone, messages, now, cancellationToken);
    }

    private Instant Now(ChatEvent said)
    {
        var now = said.Text("at") is { } at
            ? ChatTimes.Read(at, session.Agenda.Clinic.Zone)
            : _now ?? throw new FormatException("\"at\" is missing");
        _now = now;
        return now;
    }

    private IReadOnlyList<PatientInput> Messages(ChatEvent said, string phone)
    {
        if (said.List("burst") is { } burst)
        {
            return [.. burst.Select(text => new TextInput(text))];
        }

        if (said.Text("choice") is { } choice)
        {
            return [new ChoiceInput(choice, session.Title(phone, choice))];
        }

        if (said.Text("media") is { } kind)
        {
            return [new MediaInput(kind, said.Text("caption"))];
        }

        if (said.Text("reaction") is { } emoji)
        {
            return [new ReactionInput(emoji, session.Reacted(said.Text("to")))];
        }

        return said.Text("text") is { } text
            ? [new TextInput(text)]
            : throw new FormatException(
                "one of \"text\", \"choice\", \"media\", \"reaction\", \"burst\" or \"event\" is missing"
            );
    }

    private ChatAnswer Desk(ChatEvent said, string name, Instant now) =>
        name switch
        {
            "agenda" => ChatAnswer.Nothing,
            "reminder" => session.Remind(Appointment(said), now),
            "follow_up" => session.FollowUp(Appointment(said), now),
            "cancel" => session.DeskCancels(Appointment(said), now),
            "book" => Book(said, now),
            _ => throw new FormatException($"unknown event: {name}"),
        };

    private ChatAppointment Appointment(ChatEvent said)
    {
        var id = said.Needed("appointment");
        return session.Agenda.Find(id) ?? throw new FormatException($"no appointment {id}");
    }

    private ChatAnswer Book(ChatEvent said, Instant now)
    {
        var clinic = session.Agenda.Clinic;
        var (professional, service) = (said.Needed("professional"), said.Needed("service"));
        if (clinic.Professionals.All(p => p.Id != professional))
        {
            throw new FormatException($"no professional {professional}");
        }

        var minutes =
            clinic.Services.FirstOrDefault(s => s.Id == service)?.Minutes
            ?? throw new FormatException($"no service {service}");
        var start = ChatTimes.Read(said.Needed("start"), clinic.Zone);
        var slot = new Slot(professional, service, start, start + Duration.FromMinutes(minutes));
        return session.DeskBooks(slot, said.Text("patient") ?? "", now)
            ?? throw new FormatException("the slot is taken");
    }
}

/// <summary>The fields of one event.</summary>
internal readonly struct ChatEvent(JsonElement element)
{
    public string? Text(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public string Needed(string name) =>
        Text(name) is { Length: > 0 } text
            ? text
            : throw new FormatException($"\"{name}\" is missing");

    public IReadOnlyList<string>? List(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ?
            [
                .. value
                    .EnumerateArray()
                    .Where(v => v.ValueKind == JsonValueKind.String)
                    .Select(v => v.GetString()!),
            ]
            : null;
}
