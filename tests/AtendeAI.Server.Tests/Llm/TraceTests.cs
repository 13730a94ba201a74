using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Data;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>What is kept of an exchange with a model, and for how long.</summary>
public sealed class TraceTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task What_patient_and_model_wrote_is_kept_without_what_is_personal()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(
            OpenAiReply.CallsTool("book", """{"slot":"529.982.247-25"}"""),
            OpenAiReply.Says(
                "Seu CPF é 529.982.247-25, ligue 31 98888-7777 ou joao@casa.exemplo. O Otávio Pereira da Silva vem."
            )
        );

        await AskAsync(
            clinic,
            "quanto custa a consulta? é para a Joana Ribeiro dos Santos, cpf 529.982.247-25, com a Dra. Ana Souza"
        );

        var trace = await TraceAsync(clinic);
        trace.ShouldContain("é para a Joana, cpf [CPF], com a Dra. Ana Souza");
        trace.ShouldContain("Seu CPF é [CPF], ligue [telefone] ou [e-mail]. O Otávio vem.");
        foreach (
            var secret in (string[])["529", "98888", "casa.exemplo", "Pereira", "Ribeiro", "Santos"]
        )
        {
            trace.ShouldNotContain(secret);
        }

        clinic.Provider.Chats.ShouldAllBe(c => !c.Body.Contains("Ribeiro"));
    }

    [Theory]
    [InlineData("quanto custa a consulta? \\u0000 \\\\u0000", "Oi!")]
    [InlineData("quanto custa a consulta?", "A consulta custa \\u0000 nada.")]
    [InlineData("quanto custa a consulta?", "A consulta \0 custa \ud800 nada.")]
    public async Task Strange_signs_do_not_keep_the_answer_from_the_patient(
        string said,
        string answer
    )
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => OpenAiReply.Says(answer);

        await AskAsync(clinic, said);

        (await TraceAsync(clinic)).ShouldContain("quanto custa a consulta?");
    }

    [Fact]
    public async Task A_trace_goes_when_its_days_are_over_and_not_before()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        await AskAsync(clinic, "quanto custa a consulta?");
        await CountAsync(clinic, 1);
        var clock = new FakeClock(SystemClock.Instance.GetCurrentInstant());
        var purge = ActivatorUtilities.CreateInstance<Purge>(pipeline.Node, clock);

        clock.Advance(Duration.FromDays(7) - Duration.FromMinutes(5));
        await purge.HandleAsync(default);
        await CountAsync(clinic, 1);

        clock.Advance(Duration.FromMinutes(10));
        await purge.HandleAsync(default);
        await CountAsync(clinic, 0);
    }

    [Fact]
    public async Task Fewer_days_hold_for_what_is_kept_already_and_none_keeps_nothing()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        await AskAsync(clinic, "quanto custa a consulta?");
        await CountAsync(clinic, 1);
        var provider = pipeline
            .Node.GetRequiredService<LlmDirectory>()
            .Find(clinic.Line.Clinic.Clinic)!;
        await pipeline
            .Node.GetRequiredService<LlmStore>()
            .SaveAsync(provider with { TraceDays = 0 }, Actor.System, default);

        await ActivatorUtilities.CreateInstance<Purge>(pipeline.Node).HandleAsync(default);
        await CountAsync(clinic, 0);
        await AskAsync(clinic, "quanto custa a consulta?");

        await clinic.Line.EventuallyAsync<long>(
            2,
            "SELECT calls FROM llm_usage WHERE clinic_id = $1",
            clinic.Line.Clinic.Clinic.Value
        );
        await CountAsync(clinic, 0);
    }

    [Theory]
    [InlineData("contact_patients", "the patient")]
    [InlineData("conversations", "the conversation")]
    public async Task A_trace_goes_with(string table, string what)
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var (mine, id) = (PipelineLine.NewPatient(), clinic.Line.Clinic.Clinic.Value);
        await clinic.Line.Meta.DeliverAsync(mine.Text("quanto custa a consulta?"));
        await clinic.Line.AnswerToAsync(mine);
        await AskAsync(clinic, "quanto custa a consulta?");
        await CountAsync(clinic, 2);
        var conversation = await pipeline.ScalarAsync<Guid>(
            "SELECT c.id FROM conversations c JOIN contacts k ON k.clinic_id = c.clinic_id AND k.id = c.contact_id WHERE c.clinic_id = $1 AND k.phone LIKE '%' || right($2, 8)",
            id,
            mine.WaId
        );
        await pipeline.RunAsync(
            """
            WITH p AS (INSERT INTO patients (clinic_id, id, name) VALUES ($1, gen_random_uuid(), 'Célia Ramos') RETURNING id)
            INSERT INTO contact_patients (clinic_id, contact_id, patient_id)
            SELECT $1, c.contact_id, p.id FROM p, conversations c WHERE c.clinic_id = $1 AND c.id = $2
            """,
            id,
            conversation
        );

        await pipeline.Transactions.ExecuteAsync(
            clinic.Line.Clinic.Clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(
                    table == "conversations" ? Conversation : Patient,
                    connection,
                    transaction
                )
                {
                    Parameters =
                    {
                        new() { Value = id },
                        new() { Value = conversation },
                    },
                };
                return await command.ExecuteNonQueryAsync(token);
            },
            default
        );

        (
            await pipeline.QueryAsync(
                "SELECT conversation_id = $2 FROM llm_traces WHERE clinic_id = $1",
                id,
                conversation
            )
        )
            .ShouldHaveSingleItem(what)[0]
            .ShouldBe(false);
    }

    // As an erasure has to do it: whatever points to the row goes first.
    private const string Conversation = """
        WITH o AS (DELETE FROM outbox WHERE clinic_id = $1 AND conversation_id = $2),
        m AS (DELETE FROM messages WHERE clinic_id = $1 AND conversation_id = $2),
        l AS (DELETE FROM lanes WHERE clinic_id = $1 AND conversation_id = $2)
        DELETE FROM conversations WHERE clinic_id = $1 AND id = $2
        """;

    private const string Patient = """
        DELETE FROM contact_patients k USING conversations c
        WHERE k.clinic_id = $1 AND c.clinic_id = $1 AND c.id = $2 AND k.contact_id = c.contact_id
        """;

    private static async Task AskAsync(LlmLine clinic, string said)
    {
        var patient = PipelineLine.NewPatient();
        await clinic.Line.Meta.DeliverAsync(patient.Text(said));
        await clinic.Line.AnswerToAsync(patient);
    }

    private async Task<string> TraceAsync(LlmLine clinic)
    {
        await CountAsync(clinic, 1);
        return (
            await pipeline.ScalarAsync<string>(
                "SELECT string_agg(line ->> 'text', ' | ') || string_agg(line::text, '') FROM llm_traces, jsonb_array_elements(exchange) line WHERE clinic_id = $1 AND line ->> 'who' <> 'system'",
                clinic.Line.Clinic.Clinic.Value
            )
        )!;
    }

    private static Task CountAsync(LlmLine clinic, long count) =>
        clinic.Line.EventuallyAsync(
            count,
            "SELECT count(*) FROM llm_traces WHERE clinic_id = $1",
            clinic.Line.Clinic.Clinic.Value
        );
}
