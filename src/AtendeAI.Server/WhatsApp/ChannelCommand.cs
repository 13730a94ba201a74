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
    private readonly Option<string> _clinic = Required("--clinic", "ID", WhatsAppText.Of("clinic"));
    private readonly Option<string> _number = Required(
        "--phone-number-id",
        "N",
        WhatsAppText.Of("phone-number-id")
    );
    private readonly Option<string> _display = Required(
        "--display-number",
        "N",
        WhatsAppText.Of("display-number")
    );
    private readonly Option<string> _token = Required(
        "--access-token",
        "T",
        WhatsAppText.Of("access-token")
    );
    private readonly Option<string> _secret = Required(
        "--app-secret",
        "S",
        WhatsAppText.Of("app-secret")
    );
    private readonly Option<string> _verify = Required(
        "--verify-token",
        "V",
        WhatsAppText.Of("verify-token")
    );

    public ChannelCommand()
        : base("channel", WhatsAppText.Of("channel"))
    {
        var whatsApp = new Command("whatsapp", WhatsAppText.Of("add-whatsapp"))
        {
            _clinic,
            _number,
            _display,
            _token,
            _secret,
            _verify,
        };
        whatsApp.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) => AddAsync(parsed, services, token),
                    stop
                )
        );
        Add(new Command("add", WhatsAppText.Of("add")) { whatsApp });

        var list = new Command("list", WhatsAppText.Of("list"));
        list.SetAction((parsed, stop) => DatabaseCommand.RunAsync(parsed, ListAsync, stop));
        Add(list);
    }

    private async Task<int> AddAsync(
        ParseResult parsed,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var number = new WhatsAppNumber(
            Digits(_number, parsed),
            BrazilianPhone.Normalize(parsed.GetRequiredValue(_display))
                ?? throw new RefusalException(WhatsAppText.Of("no-phone")),
            await GivenAsync(_token, parsed, cancellationToken),
            await GivenAsync(_secret, parsed, cancellationToken),
            await GivenAsync(_verify, parsed, cancellationToken)
        );
        var clinic = await services.FindClinicAsync(
            parsed.GetRequiredValue(_clinic),
            cancellationToken
        );
        await services
            .GetRequiredService<ChannelStore>()
            .AddAsync(clinic.Id, number, Actor.System, cancellationToken);
        await Console.Out.WriteLineAsync(
            $"""
            {WhatsAppText.Of("added", clinic.Slug, number.PhoneNumberId)}
            {WhatsAppText.Of("added-next", WebhookApi.Path)}
            {WhatsAppText.Of("added-check")}
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
            await Console.Out.WriteLineAsync(WhatsAppText.Of("no-channel"));
        }

        return 0;
    }

    private static string Digits(Option<string> option, ParseResult parsed)
    {
        var value = parsed.GetRequiredValue(option).Trim();
        return value.Length is > 0 and <= 32 && value.All(char.IsAsciiDigit)
            ? value
            : throw new RefusalException(WhatsAppText.Of("only-digits", option.Name));
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
            : throw new RefusalException(WhatsAppText.Of("empty", option.Name));
    }

    private static Option<string> Required(string name, string help, string description) =>
        new(name)
        {
            Description = description,
            HelpName = help,
            Required = true,
        };
}
