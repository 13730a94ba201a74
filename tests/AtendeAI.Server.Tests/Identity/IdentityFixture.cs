using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AtendeAI.Server.Tests.Identity;

/// <summary>Accounts on a database of their own; each call has a request around it, as on a page.</summary>
public sealed class IdentityFixture : ServerFixture
{
    public async Task<T> OnPageAsync<T>(Func<IAccounts, HttpContext, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        Get<IHttpContextAccessor>().HttpContext = http;
        return await use(scope.ServiceProvider.GetRequiredService<IAccounts>(), http);
    }

    internal async Task<T> WithUsersAsync<T>(Func<Users, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<Users>());
    }

    protected override void Register(IHostApplicationBuilder builder)
    {
        builder.AddClinics();
        builder.AddAccess(
            new Launch(DataFolder, new ConfigurationBuilder().Build()) { Serves = false }
        );
    }
}
