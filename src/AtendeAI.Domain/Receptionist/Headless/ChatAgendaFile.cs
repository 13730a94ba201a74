using System.Text.Json;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.People;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>The file of <c>--agenda</c>: appointments, busy times and patients to start from.</summary>
internal static class ChatAgendaFile
{
    /// <exception cref="FormatException">Says what is wrong and where.</exception>
    public static ChatAgenda Read(string? json, ClinicContext clinic)
    {
        var agenda = new ChatAgenda(clinic);
        if (json is null)
        {
            return agenda;
        }

        using var document = Parse(json);
        foreach (var patient in Items(document.RootElement, "patients"))
        {
            AddPatient(agenda, patient);
        }

        foreach (var appointment in Items(document.RootElement, "appointments"))
        {
            AddAppointment(agenda, appointment);
        }

        foreach (var busy in Items(document.RootElement, "busy"))
        {
            agenda.Blocked.Add(
                new(
                    Text(busy, "professional"),
                    ChatTimes.Read(Text(busy, "start"), clinic.Zone),
                    ChatTimes.Read(Text(busy, "end"), clinic.Zone)
                )
            );
        }

        return agenda;
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"the agenda file is not valid JSON: {fault.Message}", fault);
        }
    }

    private static void AddPatient(ChatAgenda agenda, JsonElement item)
    {
        var people = agenda.Contact(Text(item, "phone")).Patients;
        people.Add(
            new(
                agenda.NextKey(),
                Text(item, "name"),
                Optional(item, "cpf"),
                Date(item, "birthdate"),
                Optional(item, "insurance"),
                Optional(item, "relation")
            )
        );
        foreach (var dependent in Items(item, "dependents"))
        {
            people.Add(
                new(
                    agenda.NextKey(),
                    Text(dependent, "name"),
                    Optional(dependent, "cpf"),
                    Date(dependent, "birthdate"),
                    Optional(dependent, "insurance"),
                    Optional(dependent, "relation") ?? Relations.Unspecified
                )
            );
        }
    }

    private static void AddAppointment(ChatAgenda agenda, JsonElement item)
    {
        var (name, phone) = (Text(item, "patient"), Optional(item, "phone"));
        var service = Text(item, "service");
        var start = ChatTimes.Read(Text(item, "start"), agenda.Clinic.Zone);
        var minutes = agenda.Clinic.Services.FirstOrDefault(s => s.Id == service)?.Minutes ?? 30;
        var end = Optional(item, "end") is { } until
            ? ChatTimes.Read(until, agenda.Clinic.Zone)
            : start + Duration.FromMinutes(minutes);
        var patient = phone is null ? null : agenda.Patient(phone, new(null, name));
        agenda.Appointments.Add(
            new(
                Optional(item, "id") ?? agenda.NextId(),
                agenda.NextKey(),
                1,
                new(Text(item, "professional"), service, start, end),
                name,
                patient?.Id,
                phone,
                Status(Optional(item, "status")),
                Optional(item, "insurance")
            )
        );
    }

    private static AppointmentStatus Status(string? status) =>
        status switch
        {
            null or "booked" => AppointmentStatus.Booked,
            "confirmed" => AppointmentStatus.Confirmed,
            "cancelled" => AppointmentStatus.Cancelled,
            "completed" => AppointmentStatus.Completed,
            "no_show" => AppointmentStatus.NoShow,
            _ => throw new FormatException($"unknown status in the agenda file: {status}"),
        };

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [];

    private static string Text(JsonElement element, string name) =>
        Optional(element, name)
        ?? throw new FormatException($"the agenda file lacks \"{name}\" in {element.GetRawText()}");

    private static string? Optional(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static LocalDate? Date(JsonElement element, string name) =>
        Optional(element, name) is { } text
        && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : null;
}
