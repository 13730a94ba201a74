using System.Net;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Llm;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>A clinic's provider cannot be a machine of the house, unless the installation names it.</summary>
public sealed class ProviderGateTests
{
    [Theory]
    [InlineData("", "127.0.0.1", false)]
    [InlineData("", "localhost", false)]
    [InlineData("", "[::ffff:127.0.0.1]", false)]
    [InlineData("", "2130706433", false)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("127.0.0.1:PORT", "127.0.0.1", true)]
    [InlineData("modelos.interno; 127.0.0.1:PORT", "127.0.0.1", true)]
    [InlineData("LOCALHOST:PORT", "localhost", true)]
    [InlineData("127.0.0.1:1", "127.0.0.1", false)]
    [InlineData("127.0.0.1", "localhost", false)]
    [InlineData("*", "127.0.0.1", true)]
    public async Task Only_hosts_that_are_named_are_reached(
        string allowed,
        string host,
        bool reached
    )
    {
        await using var provider = await FakeOpenAi.StartAsync();
        var address = new UriBuilder(provider.BaseUrl) { Host = host }.Uri;
        var gate = Gate(allowed.Replace("PORT", $"{address.Port}"));

        var trial = await TryAsync(gate, address, provider.Key);

        trial.Fault.ShouldBe(reached ? null : LanguageModelFault.AddressNotAllowed);
        gate.Admits(address).ShouldBe(reached);
        provider.Requests.Count.ShouldBe(reached ? 1 : 0);
    }

    [Fact]
    public async Task A_name_that_leads_into_the_house_is_found_out_when_it_is_asked()
    {
        // What the name leads to is only known at the connection, as with a name that is changed after the address was set.
        var name = Dns.GetHostName();
        var address = new Uri($"http://{name}:9/v1/");
        (await Dns.GetHostAddressesAsync(name)).ShouldAllBe(a =>
            AddressReaches.Of(a) != AddressReach.Public
        );

        (await TryAsync(Gate(""), address, "sk")).Fault.ShouldBe(
            LanguageModelFault.AddressNotAllowed
        );
        (await TryAsync(Gate(name), address, "sk")).Fault.ShouldBe(LanguageModelFault.Unreachable);
    }

    [Theory]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[fd00:ec2::254]/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("https://[64:ff9b::a9fe:a9fe]/")]
    [InlineData("https://100.100.100.200/")]
    public async Task Where_no_provider_is_nobody_may_go(string address)
    {
        var gate = Gate("*");

        gate.Admits(new Uri(address)).ShouldBeFalse();
        (await TryAsync(gate, new Uri(address), "sk")).Fault.ShouldBe(
            LanguageModelFault.AddressNotAllowed
        );
    }

    private static ProviderGate Gate(string allowed) =>
        new(Options.Create(new LlmOptions { PrivateHosts = allowed }));

    private static async Task<LanguageModelTrial> TryAsync(
        ProviderGate gate,
        Uri address,
        string key
    )
    {
        using var clients = new LlmClients(gate);
        var provider = new LlmProvider(
            new ClinicId(Guid.CreateVersion7()),
            address,
            "gpt-fake",
            null,
            key,
            null,
            1_000_000,
            0
        );
        return (await new LlmProbe(clients, TimeProvider.System).AskAsync(provider, default)).Trial;
    }
}
