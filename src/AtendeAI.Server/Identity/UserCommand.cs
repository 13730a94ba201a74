using System.Buffers.Text;
using System.CommandLine;
using System.Security.Cryptography;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.Identity;

/// <summary><c>atendeai user add|reset-password</c>.</summary>
internal sealed class UserCommand : Command
{
    private readonly Option<string> _email = new("--email")
    {
        Description = IdentityText.Of("email"),
        Required = true,
    };

    private readonly Option<string?> _password = new("--password")
    {
        Description = IdentityText.Of("password"),
    };

    public UserCommand()
        : base("user", IdentityText.Of("user"))
    {
        Add(AddUser());
        Add(ResetPassword());
    }

    private Command AddUser()
    {
        var name = new Option<string>("--name")
        {
            Description = IdentityText.Of("name"),
            Required = true,
        };
        var clinic = new Option<string?>("--clinic")
        {
            Description = IdentityText.Of("clinic"),
            HelpName = "ID",
        };
        var role = new Option<StaffRole>("--role")
        {
            Description = IdentityText.Of("role"),
            DefaultValueFactory = _ => StaffRole.Attendant,
        };
        var command = new Command("add", IdentityText.Of("add"))
        {
            _email,
            name,
            clinic,
            role,
            _password,
        };
        command.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) =>
                        AddAsync(
                            services,
                            new(
                                parsed.GetRequiredValue(_email).Trim(),
                                parsed.GetRequiredValue(name),
                                parsed.GetValue(clinic),
                                parsed.GetValue(role),
                                parsed.GetValue(_password)
                            ),
                            token
                        ),
                    stop
                )
        );
        return command;
    }

    private sealed record NewUser(
        string Email,
        string Name,
        string? Clinic,
        StaffRole Role,
        string? Password
    );

    private static async Task<int> AddAsync(
        IServiceProvider services,
        NewUser asked,
        CancellationToken cancellationToken
    )
    {
        var clinic = asked.Clinic is { } id
            ? await services.FindClinicAsync(id, cancellationToken)
            : await OnlyClinicAsync(services, cancellationToken);
        var password = asked.Password ?? NewPassword();
        var (user, problems) = await services
            .GetRequiredService<Users>()
            .CreateAsync(asked.Name, asked.Email, password);
        var known = problems is [Users.EmailTaken]
            ? await services
                .GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<User>>()
                .FindByEmailAsync(asked.Email)
            : null;
        if ((user ?? known) is not { } member)
        {
            throw new RefusalException(
                IdentityText.Of("not-added", UserProblems.Describe(problems))
            );
        }
        await services
            .GetRequiredService<Memberships>()
            .SetAsync(clinic.Id, new(member.Id), asked.Role, Actor.System, cancellationToken);
        var role = IdentityText.Of($"role-{asked.Role}");
        await Console.Out.WriteLineAsync(
            IdentityText.Of("is-member", asked.Email, role, clinic.Slug)
        );
        if (user is not null && asked.Password is null)
        {
            await Console.Out.WriteLineAsync(IdentityText.Of("made-password", password));
        }
        return 0;
    }

    private Command ResetPassword()
    {
        var command = new Command("reset-password", IdentityText.Of("reset")) { _email, _password };
        command.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, _) =>
                        ResetAsync(
                            services,
                            parsed.GetRequiredValue(_email).Trim(),
                            parsed.GetValue(_password)
                        ),
                    stop
                )
        );
        return command;
    }

    private static async Task<int> ResetAsync(
        IServiceProvider services,
        string email,
        string? asked
    )
    {
        var password = asked ?? NewPassword();
        var (found, problems) = await services
            .GetRequiredService<Users>()
            .ResetPasswordAsync(email, password);
        if (!found || problems.Count > 0)
        {
            throw new RefusalException(
                found
                    ? IdentityText.Of("not-changed", UserProblems.Describe(problems))
                    : IdentityText.Of("nobody", email)
            );
        }
        await Console.Out.WriteLineAsync(
            asked is null ? IdentityText.Of("new-password", password) : IdentityText.Of("changed")
        );
        return 0;
    }

    private static async Task<ClinicEntry> OnlyClinicAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    ) =>
        await services.GetRequiredService<ClinicDirectory>().ListAsync(cancellationToken) switch
        {
            [var only] => only,
            [] => throw new RefusalException(IdentityText.Of("no-clinic")),
            _ => throw new RefusalException(IdentityText.Of("several-clinics")),
        };

    private static string NewPassword() =>
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
}
