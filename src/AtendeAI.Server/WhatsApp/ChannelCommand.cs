using System.CommandLine;
using AtendeAI.Domain.Patients;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.WhatsApp;

/// <summary><c>atendeai channel add whatsapp|list</c>: the numbers through which patients write.</summary>
internal sealed class ChannelCommand : Command
{
    private static readonly Option<string> Clinic = Required(
        "--clinic",
        "ID",
        "The clinic's id, as clinic list shows it."
    );
    private static readonly Option<string> Number = Required(
        "--phone-number-id",
        "N",
        "Meta's id of the number (not the number itself)."
    );
    private static readonly Option<string> Display = Required(
        "--display-number",
        "N",
        "The number as people dial it, for instance +553132220000."
    );
    private static readonly Option<string> Token = Required(
        "--access-token",
        "T",
        "A system user's token with whatsapp_business_messaging. A dash reads it from standard input."
    );
    private static readonly Option<string> Secret = Required(
        "--app-secret",
        "S",
        "The Meta app's secret: it signs the webhooks. A dash reads it from standard input."
    );
    private static readonly Option<string> Verify = Required(
        "--verify-token",
        "V",
        "A word of your own: type the same one where Meta asks for the webhook's verify token."
    );

    public ChannelCommand()
        : base("channel", "The numbers through which patients write.")
    {
        var whatsApp = new Command(
            "whatsapp",
            "Adds a WhatsApp Cloud API number to a clinic, or replaces its secrets."
        )
        {
            Clinic,
            Number,
            Display,
            Token,
            Secret,
            Verify,
        };
        whatsApp.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) => AddAsync(parsed, services, token),
                    stop
                )
        );
        Add(new Command("add", "Adds a channel.") { whatsApp });

        var list = new Command("list", "Lists the channels, without their secrets.");
        list.SetAction((parsed, stop) => DatabaseCommand.RunAsync(parsed, ListAsync, stop));
        Add(list);
    }

    private static async Task<int> AddAsync(
        ParseResult parsed,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var number = new WhatsAppNumber(
            Digits(Number, parsed),
            BrazilianPhone.Normalize(parsed.GetRequiredValue(Display))
                ?? throw new RefusalException(
                    "--display-number: this is no phone number. Write it with country and area code: +553132220000."
                ),
            await GivenAsync(Token, parsed, cancellationToken),
            await GivenAsync(Secret, parsed, cancellationToken),
            await GivenAsync(Verify, parsed, cancellationToken)
        );
        var clinic = await services.FindClinicAsync(
            parsed.GetRequiredValue(Clinic),
            cancellationToken
        );
        await services
            .GetRequiredService<ChannelStore>()
            .AddAsync(clinic.Id, number, Actor.System, cancellationToken);
        await Console.Out.WriteLineAsync(
            $"""
            {clinic.Slug}: WhatsApp number {number.PhoneNumberId} added.
            Next, in Meta's app dashboard: set the webhook to https://YOUR-ADDRESS{WebhookApi.Path} with your verify token, and subscribe to the field "messages".
            Then check it with: atendeai doctor
            """
        );
        return 0;
    }

    private static async Task<int> ListAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var channels = await services
            .GetRequiredService<ChannelStore>()
            .ListAsync(cancellationToken);
        foreach (var channel in channels)
        {
            await Console.Out.WriteLineAsync(
                $"{channel.Clinic}\t{channel.Kind}\t{channel.PhoneNumberId ?? "-"}\t{(channel.Active ? "active" : "off")}"
            );
        }

        if (channels.Count == 0)
        {
            await Console.Out.WriteLineAsync(
                "There is no channel yet. Add one with: atendeai channel add whatsapp --help"
            );
        }

        return 0;
    }

    private static string Digits(Option<string> option, ParseResult parsed)
    {
        var value = parsed.GetRequiredValue(option).Trim();
        return value.Length is > 0 and <= 32 && value.All(char.IsAsciiDigit)
            ? value
            : throw new RefusalException(
                $"{option.Name}: only digits stand in it. Copy it from WhatsApp > API Setup in Meta's app dashboard."
            );
    }

    // A secret on the command line can be seen in the list of processes; from standard input it cannot.
    private static async Task<string> GivenAsync(
        Option<string> option,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        var value = parsed.GetRequiredValue(option);
        if (value == "-")
        {
            value = await Console.In.ReadLineAsync(cancellationToken) ?? "";
        }

        return value.Trim() is { Length: > 0 } given
            ? given
            : throw new RefusalException($"{option.Name}: it is empty.");
    }

    private static Option<string> Required(string name, string help, string description) =>
        new(name)
        {
            Description = description,
            HelpName = help,
            Required = true,
        };
}
