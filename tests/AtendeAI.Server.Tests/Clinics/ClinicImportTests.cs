using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AtendeAI.Server.Tests.Clinics;

public sealed class ClinicFixture : ServerFixture
{
    protected override void Register(IHostApplicationBuilder builder) => builder.AddClinics();
}

public sealed class ClinicImportTests(ClinicFixture server) : IClassFixture<ClinicFixture>
{
    [Fact]
    public async Task An_imported_clinic_comes_out_as_it_went_in()
    {
        var context = ClinicContextJson.Sample("aurora");

        var imported = await ImportAsync(context);
        var read = await server.Get<ClinicContexts>().GetAsync(imported.Clinic, default);

        ClinicContextJson.Write(read).ShouldBe(ClinicContextJson.Write(context));
        imported.Slug.ShouldBe("aurora");
        (await server.Get<ClinicDirectory>().FindAsync("aurora", default))!.Id.ShouldBe(
            imported.Clinic
        );
    }

    [Fact]
    public async Task Importing_again_changes_the_clinic_and_keeps_the_keys_of_its_people()
    {
        var context = Context("again");
        var clinic = (await ImportAsync(context)).Clinic;
        await ImportAsync(context);
        var before = await ProfessionalsAsync(clinic);

        var second = await ImportAsync(
            context with
            {
                Name = "Outro nome",
                Professionals = [context.Professionals[0]],
            }
        );
        server.Clock.Advance(Duration.FromSeconds(10));

        second.ShouldBe(new(clinic, "again", false));
        (await server.Get<ClinicContexts>().GetAsync(clinic, default)).Name.ShouldBe("Outro nome");
        (
            await server.ScalarAsync<int>(
                "SELECT context_revision FROM clinics WHERE id = $1",
                clinic.Value
            )
        ).ShouldBe(2);
        var after = await ProfessionalsAsync(clinic);
        after.Select(p => p[0]).ShouldBe(before.Select(p => p[0]));
        after.Select(p => p[2]).ShouldBe([true, false]);
    }

    [Fact]
    public async Task An_unknown_clinic_is_refused() =>
        (
            await Should.ThrowAsync<RuleBrokenException>(async () =>
                await server.Get<ClinicContexts>().GetAsync(new(Guid.CreateVersion7()), default)
            )
        ).Rule.ShouldBe("clinics.not-found");

    private static ClinicContext Context(string slug) =>
        ClinicContextJson.Parse(SampleClinic.Json(slug)).Context!;

    private Task<ImportedClinic> ImportAsync(ClinicContext context) =>
        server.Get<ClinicImport>().RunAsync(context, Actor.System, default);

    private Task<IReadOnlyList<object?[]>> ProfessionalsAsync(ClinicId clinic) =>
        server.QueryAsync(
            "SELECT id, code, active FROM professionals WHERE clinic_id = $1 ORDER BY code",
            clinic.Value
        );
}
