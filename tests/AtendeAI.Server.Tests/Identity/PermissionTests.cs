using System.Net;
using AtendeAI.Domain.Identity;

namespace AtendeAI.Server.Tests.Identity;

/// <summary>Every permission is a policy, and every role opens its doors and no others.</summary>
public sealed class PermissionTests(WholeServer server) : IClassFixture<WholeServer>
{
    [Fact]
    public async Task Each_role_passes_the_doors_of_its_permissions_and_no_other()
    {
        var app = await server.StartAsync();
        var clinic = await server.SeedClinicAsync("doors");
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var email = await WholeServer.MemberAsync(app, $"{role}@doors.exemplo", (clinic, role));
            using var browser = await WholeServer.SignedInAsync(app, email);

            var open = new List<StaffPermissions>();
            foreach (var permission in Doors)
            {
                var answer = await browser.GetAsync($"/api/doors/{permission}");
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    open.Add(permission);
                }
            }

            open.ShouldBe(Doors.Where(p => StaffRoles.PermissionsOf(role).HasFlag(p)), $"{role}");
        }
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_sign_in_page()
    {
        var app = await server.StartAsync();
        using var browser = WholeServer.Browser(app);

        foreach (var permission in Doors)
        {
            var answer = await browser.GetAsync($"/api/doors/{permission}");
            answer.StatusCode.ShouldNotBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("open");
        }
        var page = await browser.GetAsync("/");
        page.Headers.Location.ShouldNotBeNull().ToString().ShouldContain("/entrar");
    }

    private static StaffPermissions[] Doors =>
        [.. Enum.GetValues<StaffPermissions>().Where(p => p != StaffPermissions.None)];
}
