using AtendeAI.Domain.Identity;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Identity;

internal static class IdentityRoom
{
    private const int WrongPasswords = 5;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    /// <summary>Users, cookies, permissions and limits. Needs the data and clinics rooms.</summary>
    public static void AddAccess(this IHostApplicationBuilder builder, Launch launch)
    {
        builder.AddSettings<AccessOptions>(AccessOptions.Section);
        builder.Services.AddRateLimiter(AccessLimits.Configure);
        builder.AddUsers();
        builder.AddCookies();
        builder.AddPermissions();
        builder.Services.AddSingleton<SetupTokens>();
        builder.Services.AddSingleton<IOwnClinics, OwnClinics>();
        builder.Services.AddScoped<FirstOwners>();
        builder.Services.AddScoped<IAccounts, Accounts>();
        builder.Services.AddScoped<ICurrentStaff, CurrentStaff>();
        builder.Services.AddScoped<AuthenticationStateProvider, StampRevalidation>();
        builder.AddDoor(launch);
    }

    // How the first person comes in.
    private static void AddDoor(this IHostApplicationBuilder builder, Launch launch)
    {
        if (launch is { Serves: true, Demo: true })
        {
            builder.Services.AddSingleton<DemoDoor>();
            builder.Services.AddSingleton<DemoAgenda>();
            builder.Services.AddHostedService<DemoWelcome>();
        }
        else if (launch.Serves)
        {
            builder.Services.AddHostedService<FirstAccessLink>();
        }
    }

    public static void MapAccess(this WebApplication app)
    {
        OwnClinics.Map(app);
        if (app.Services.GetService<DemoDoor>() is not null)
        {
            DemoDoor.Map(app);
        }
    }

    /// <summary>After routing and the request's language, before every page and endpoint.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    private static void AddUsers(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddIdentityCore<User>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Lockout.MaxFailedAccessAttempts = WrongPasswords;
                options.Lockout.DefaultLockoutTimeSpan = Lockout;
                // Length and what is common are judged by PasswordRules.
                options.Password = new()
                {
                    RequiredLength = 1,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddEntityFrameworkStores<AtendeDbContext>()
            .AddPasswordValidator<PasswordRules>()
            .AddClaimsPrincipalFactory<StaffPrincipalFactory>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        builder.Services.AddSingleton<Memberships>();
        builder.Services.AddScoped<Users>();
    }

    private static void AddCookies(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies =>
                cookies.ApplicationCookie!.Configure(options =>
                {
                    options.Cookie.Name = "atendeai";
                    options.Cookie.HttpOnly = true;
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.LoginPath = "/entrar";
                    options.AccessDeniedPath = "/entrar";
                    options.ReturnUrlParameter = "returnUrl";
                    options.ExpireTimeSpan = TimeSpan.FromDays(14);
                    options.SlidingExpiration = true;
                })
            );
        builder
            .Services.AddOptions<SecurityStampValidatorOptions>()
            .Configure<IOptions<AccessOptions>>(
                (options, access) => options.ValidationInterval = access.Value.Revalidation
            );
        builder.Services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = "atendeai.forms";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    // One policy for each permission, by its name: [Authorize(Policy = nameof(StaffPermissions.ReadAgenda))].
    private static void AddPermissions(this IHostApplicationBuilder builder)
    {
        var authorization = builder.Services.AddAuthorizationBuilder();
        foreach (
            var permission in Enum.GetValues<StaffPermissions>()
                .Where(p => p != StaffPermissions.None)
        )
        {
            authorization.AddPolicy(
                permission.ToString(),
                policy =>
                    policy.RequireAssertion(context =>
                        context.User.Staff() is { } staff && staff.Permissions.HasFlag(permission)
                    )
            );
        }
    }
}
