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
        Description = "What the person signs in with.",
        Required = true,
    };

    private readonly Option<string?> _password = new("--password")
    {
        Description = "At least 10 characters. Without it a password is made and shown once.",
    };

    public UserCommand()
        : base("user", "People who sign in to the panel.")
    {
        Add(AddUser());
        Add(ResetPassword());
    }

    private Command AddUser()
    {
        var name = new Option<string>("--name")
        {
            Description = "The person's name.",
            Required = true,
        };
        var clinic = new Option<string?>("--clinic")
        {
            Description =
                "The clinic's id, as clinic list shows it. Not needed where there is one clinic.",
            HelpName = "ID",
        };
        var role = new Option<StaffRole>("--role")
        {
            Description = "What the person is at the clinic. Default: attendant.",
            DefaultValueFactory = _ => StaffRole.Attendant,
        };
        var command = new Command(
            "add",
            "Adds a person to a clinic. Somebody who has an account already gets the clinic and keeps the password."
        )
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
                $"The user was not added: {UserProblems.Describe(problems)}"
            );
        }
        await services
            .GetRequiredService<Memberships>()
            .SetAsync(clinic.Id, new(member.Id), asked.Role, Actor.System, cancellationToken);
        var role = asked.Role.ToString().ToLowerInvariant();
        await Console.Out.WriteLineAsync($"{asked.Email} is {role} at {clinic.Slug}.");
        if (user is not null && asked.Password is null)
        {
            await Console.Out.WriteLineAsync($"Password: {password}");
        }
        return 0;
    }

    private Command ResetPassword()
    {
        var command = new Command(
            "reset-password",
            "Gives a person a new password, ends their sessions and lifts a lockout."
        )
        {
            _email,
            _password,
        };
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
                    ? $"The password was not changed: {UserProblems.Describe(problems)}"
                    : $"Nobody signs in with {email}."
            );
        }
        await Console.Out.WriteLineAsync(
            asked is null ? $"New password: {password}" : "The password was changed."
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
            [] => throw new RefusalException(
                "There is no clinic yet. Add one with: atendeai clinic import FILE"
            ),
            _ => throw new RefusalException(
                "There are several clinics: say which with --clinic. See: atendeai clinic list"
            ),
        };

    private static string NewPassword() =>
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
}
