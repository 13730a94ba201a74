using System.Text.Json.Nodes;
using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Tests.Clinics;

public sealed class ClinicContextJsonTests
{
    [Theory]
    [InlineData("aurora")]
    [InlineData("exemplo")]
    public void A_sample_is_valid_and_survives_writing_and_reading_again(string id)
    {
        var sample = ClinicContextJson.Sample(id);

        var written = ClinicContextJson.Write(sample);
        var again = ClinicContextJson.Parse(written);

        again.Faults.ShouldBeEmpty();
        ClinicContextJson.Write(again.Context!).ShouldBe(written);
        sample.Id.ShouldBe(id);
        sample.Zone.Id.ShouldBe("America/Sao_Paulo");
    }

    [Fact]
    public void The_smallest_document_has_the_schema_s_defaults()
    {
        var context = ClinicContextJson.Parse(Small().ToJsonString()).Context;

        context.ShouldNotBeNull();
        context.Booking.GridMinutes.ShouldBe(30);
        context.Booking.CancelNoticeMinutes.ShouldBe(1440);
        context.Assistant.MaxReplyChars.ShouldBe(700);
        context.Assistant.Formality.ShouldBe("voce");
        context.Professionals[0].Hours.ShouldBeNull();
        context.Hours.On(IsoDayOfWeek.Sunday).ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_fields_are_ignored()
    {
        var document = Small();
        document["whim"] = new JsonObject { ["a"] = 1 };
        document["services"]![0]!["colour"] = "azul";

        ClinicContextJson.Parse(document.ToJsonString()).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_object_is_told_everything_that_is_required_at_once()
    {
        var reading = ClinicContextJson.Parse("{}");

        reading.Context.ShouldBeNull();
        reading
            .Faults.Select(f => f.Path)
            .ShouldBe(
                ["schema", "id", "name", "timezone", "hours", "services", "professionals"],
                ignoreOrder: true
            );
    }

    [Theory]
    [InlineData("{", "not-json")]
    [InlineData("[]", "not-an-object")]
    [InlineData("", "not-json")]
    public void What_is_not_a_document_is_refused(string json, string code) =>
        ClinicContextJson.Parse(json).Faults.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData("timezone", "\"America/Atlantida\"", "timezone", "unknown-zone")]
    [InlineData("schema", "\"atendeai/clinic-context/9\"", "schema", "wrong-schema")]
    [InlineData("id", "\"Clínica X\"", "id", "bad-id")]
    [InlineData("hours", "{\"mon\":[[\"12:00\",\"08:00\"]]}", "hours.mon[0]", "ends-before-start")]
    [InlineData(
        "hours",
        "{\"mon\":[[\"08:00\",\"12:00\"],[\"11:00\",\"13:00\"]]}",
        "hours.mon[1]",
        "overlaps"
    )]
    [InlineData("hours", "{\"mon\":[[\"8h\",\"12:00\"]]}", "hours.mon[0][0]", "not-a-time")]
    [InlineData("hours", "{\"mon\":[\"08:00\"]}", "hours.mon[0]", "not-a-list")]
    [InlineData("hours", "{\"seg\":[]}", "hours.seg", "unknown-day")]
    [InlineData("hours", "{\"mon\":[[\"00:00\",\"00:00\"]]}", "hours.mon[0]", "ends-before-start")]
    [InlineData("closed_days", "[{\"date\":\"2026-02-30\"}]", "closed_days[0].date", "not-a-date")]
    [InlineData(
        "closed_days",
        "[{\"date\":\"2026-02-20\",\"from\":\"12:00\"}]",
        "closed_days[0]",
        "half-range"
    )]
    [InlineData("booking", "{\"grid_minutes\":0}", "booking.grid_minutes", "not-whole")]
    [InlineData("booking", "{\"grid_minutes\":\"30\"}", "booking.grid_minutes", "not-whole")]
    [InlineData("professionals", "[]", "professionals", "no-professional")]
    [InlineData(
        "professionals",
        "[{\"id\":\"a\",\"name\":\"A\",\"services\":[\"x\"]}]",
        "professionals[0].services[0]",
        "unknown-service"
    )]
    [InlineData(
        "professionals",
        "[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}]",
        "professionals[1].id",
        "duplicate-id"
    )]
    [InlineData(
        "professionals",
        "[{\"id\":\"a\",\"name\":\"A\",\"time_off\":[{\"from\":\"2027-01-02\",\"to\":\"2027-01-01\"}]}]",
        "professionals[0].time_off[0]",
        "ends-before-start"
    )]
    [InlineData(
        "services",
        "[{\"id\":\"s\",\"name\":\"S\",\"minutes\":0}]",
        "services[0].minutes",
        "not-whole"
    )]
    [InlineData(
        "services",
        "[{\"id\":\"s\",\"name\":\"S\",\"minutes\":30,\"price_brl\":-1}]",
        "services[0].price_brl",
        "not-a-price"
    )]
    [InlineData("holidays", "{\"state\":\"XX\"}", "holidays.state", "unknown-state")]
    [InlineData(
        "insurance",
        "{\"accepted\":[\"Unimed\"],\"not_accepted\":[\"unimed\"]}",
        "insurance.not_accepted[0]",
        "in-both-lists"
    )]
    [InlineData("assistant", "{\"formality\":\"tu\"}", "assistant.formality", "unknown-choice")]
    public void A_fault_names_its_path(string field, string value, string path, string code)
    {
        var document = Small();
        document[field] = JsonNode.Parse(value);

        var reading = ClinicContextJson.Parse(document.ToJsonString());

        reading.Context.ShouldBeNull();
        reading.Faults.ShouldContain(f => f.Path == path && f.Code == code);
        reading.Faults.ShouldAllBe(f => f.Reason.Length > 0 && f.Reason != f.Code);
    }

    [Fact]
    public void The_published_schema_describes_every_field_that_is_written()
    {
        var schema = JsonNode.Parse(ClinicContextJson.JsonSchema())!;
        var written = JsonNode.Parse(ClinicContextJson.SampleJson("aurora"))!.AsObject();

        var described = schema["properties"]!.AsObject().Select(p => p.Key).ToHashSet();

        written.Select(p => p.Key).ShouldBeSubsetOf(described);
        schema["properties"]!["assistant"]!["properties"]!
            .AsObject()
            .Select(p => p.Key)
            .ShouldBe(written["assistant"]!.AsObject().Select(p => p.Key), ignoreOrder: true);
    }

    private static JsonObject Small() =>
        JsonNode
            .Parse(
                """
                {
                  "schema": "atendeai/clinic-context/1", "id": "p", "name": "P", "timezone": "America/Sao_Paulo",
                  "hours": { "mon": [["08:00", "12:00"]] },
                  "services": [{ "id": "s", "name": "S", "minutes": 30 }],
                  "professionals": [{ "id": "a", "name": "A", "services": [] }]
                }
                """
            )!
            .AsObject();
}
