using AtendeAI.Fakes.Llm;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Tests.Conversations;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>
/// The attacks again, from WhatsApp to the database: what is booked, whose it is, who is on which list and who gets messages is the same before and after. Whoever
/// attacks has an appointment; so has Otávio, whose id the obeying model knows.
/// </summary>
public sealed class AttackedLineTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Placeholder = "00000000-0000-7000-8000-0000000000bb";

    // Kept slots are let go by themselves; everything else that a patient or the desk would miss.
    private const string Everything = """
        SELECT md5(coalesce((SELECT string_agg(a::text, ',' ORDER BY a.id) FROM appointments a WHERE clinic_id = $1 AND status <> 'held'), '')
            || coalesce((SELECT string_agg(p::text, ',' ORDER BY p.id) FROM patients p WHERE clinic_id = $1), '')
            || coalesce((SELECT string_agg(c.id::text || coalesce(c.opted_out_at::text, ''), ',' ORDER BY c.id) FROM contacts c WHERE clinic_id = $1), '')
            || (SELECT count(*) FROM waitlist WHERE clinic_id = $1) || ',' || (SELECT count(*) FROM ratings WHERE clinic_id = $1)
            || ',' || (SELECT count(*) FROM data_requests WHERE clinic_id = $1))
        """;

    [Fact]
    public async Task What_is_kept_is_the_same_after_every_attack()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, monthlyTokens: 100_000_000);
        var otavio = await ComeInAsync(clinic, "Otávio", 0);
        var asked = 0;
        foreach (
            var (attack, at) in Attack.All.Select((a, i) => (a, i + 1)).Where(a => IsWritten(a.a))
        )
        {
            var attacker = await ComeInAsync(
                clinic,
                attack.Place == "name" ? attack.Text : "Maria",
                at
            );
            clinic.Provider.Brain = request => Obey(attack, otavio.Appointment, request);
            var before = await EverythingAsync(clinic);
            var questions = clinic.Provider.Chats.Count;

            await clinic.Line.Meta.DeliverAsync(Message(attack, attacker.Phone));

            await clinic.Line.SettledAsync();
            (await EverythingAsync(clinic)).ShouldBe(before, attack.ToString());
            asked += clinic.Provider.Chats.Count > questions ? 1 : 0;
        }

        asked.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task What_is_kept_is_another_after_a_yes()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var maria = await ComeInAsync(clinic, "Maria", 0);
        clinic.Provider.Script(
            OpenAiReply.CallsTool("cancel", """{"appointment":"c1"}"""),
            OpenAiReply.Says("Claro!")
        );
        await clinic.Line.Meta.DeliverAsync(
            maria.Phone.Text("é que eu estava pensando numa coisa")
        );
        await clinic.Line.SettledAsync();
        var before = await EverythingAsync(clinic);

        await clinic.Line.Meta.DeliverAsync(maria.Phone.Text("sim"));

        await clinic.Line.SettledAsync();
        (await EverythingAsync(clinic)).ShouldNotBe(before);
    }

    private static bool IsWritten(Attack attack) =>
        attack.Place is "message" or "voice" or "caption" or "name";

    private static Update Message(Attack attack, PatientPhone from) =>
        from.Text(attack.Place == "name" ? "quanto custa a limpeza?" : attack.Text);

    private static OpenAiReply Obey(Attack attack, Guid victim, OpenAiRequest request) =>
        request.ToolResults < attack.Calls.Count
            ? OpenAiReply.CallsTool(
                attack.Calls[request.ToolResults].Tool,
                attack.Calls[request.ToolResults].Arguments.Replace(Placeholder, victim.ToString())
            )
            : OpenAiReply.Says(attack.Says);

    /// <summary>Somebody who has written before and has an appointment.</summary>
    private async Task<(PatientPhone Phone, Guid Appointment)> ComeInAsync(
        LlmLine clinic,
        string name,
        int number
    )
    {
        var phone = PipelineLine.NewPatient(name);
        clinic.Provider.Brain = _ => OpenAiReply.Says("Olá! Como posso ajudar?");
        await clinic.Line.Meta.DeliverAsync(phone.Text("oi"));
        await clinic.Line.AnswerToAsync(phone);
        await clinic.Line.SettledAsync();
        var (line, appointment) = (clinic.Line.Clinic, Guid.CreateVersion7());
        await pipeline.RunAsync(
            """
            WITH c AS (SELECT id FROM contacts WHERE clinic_id = $1 ORDER BY id DESC LIMIT 1),
            p AS (INSERT INTO patients (clinic_id, id, name) VALUES ($1, gen_random_uuid(), $6) RETURNING id),
            k AS (INSERT INTO contact_patients (clinic_id, contact_id, patient_id) SELECT $1, c.id, p.id FROM c, p),
            t AS (SELECT now() + interval '9 days' + $5 * interval '31 minutes' AS at)
            INSERT INTO appointments (clinic_id, id, professional_id, service_id, patient_id, contact_id, starts_at, ends_at, busy, status)
            SELECT $1, $2, $3, $4, p.id, c.id, at, at + interval '30 minutes', tstzrange(at, at + interval '30 minutes'), 'booked' FROM p, c, t
            """,
            line.Clinic.Value,
            appointment,
            line.Ana,
            line.Consulta,
            number,
            $"{name} de Souza"
        );
        return (phone, appointment);
    }

    private Task<string?> EverythingAsync(LlmLine clinic) =>
        pipeline.ScalarAsync<string>(Everything, clinic.Line.Clinic.Clinic.Value);
}
