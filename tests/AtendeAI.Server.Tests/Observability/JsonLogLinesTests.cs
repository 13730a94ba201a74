using System.Diagnostics;
using System.Text.Json;
using AtendeAI.Server.Observability;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Serilog.Extensions.Logging;

namespace AtendeAI.Server.Tests.Observability;

public sealed partial class JsonLogLinesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("atendeai-logs-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_line_says_what_happened_in_which_trace_and_with_which_fields()
    {
        using var activity = new Activity("turn").SetIdFormat(ActivityIdFormat.W3C).Start();

        var line = Written(logger => Said.TurnTaken(logger, "booking", 12));

        line.GetProperty("message").GetString().ShouldBe("Turn booking took 12 ms");
        line.GetProperty("level").GetString().ShouldBe("information");
        line.GetProperty("Intent").GetString().ShouldBe("booking");
        line.GetProperty("Milliseconds").GetInt32().ShouldBe(12);
        line.GetProperty("trace").GetString().ShouldBe(activity.TraceId.ToHexString());
        line.GetProperty("at").GetDateTime().Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void Phones_do_not_pass_in_fields_messages_numbers_objects_or_exceptions()
    {
        var text = WrittenText(logger =>
        {
            Said.Refused(
                logger,
                "+5511987654321",
                5511987654321,
                new InvalidOperationException("no answer from 5511987654321")
            );
            Said.Got(
                logger,
                new Dictionary<string, object>
                {
                    ["from"] = "5511987654321",
                    ["list"] = new[] { "11987654321" },
                }
            );
        });

        text.ShouldNotContain("98765");
        text.ShouldContain("no answer from ***");
    }

    [Fact]
    public void The_raw_path_of_a_request_is_left_out()
    {
        var text = WrittenText(logger =>
        {
            using (
                logger.BeginScope(
                    new Dictionary<string, object>
                    {
                        ["RequestPath"] = "/setup/one-time-secret",
                        ["Step"] = "0HN:1",
                    }
                )
            )
            {
                Said.TurnTaken(logger, "greeting", 1);
            }
        });

        text.ShouldContain("0HN:1");
        text.ShouldNotContain("one-time-secret");
    }

    [Fact]
    public void Levels_are_read_from_the_settings()
    {
        var text = WrittenText(
            logger => Said.TurnTaken(logger, "booking", 1),
            new Dictionary<string, string?> { ["Serilog:MinimumLevel:Default"] = "Error" }
        );

        text.ShouldBeEmpty();
    }

    private JsonElement Written(Action<ILogger> act) =>
        JsonDocument.Parse(WrittenText(act)).RootElement;

    private string WrittenText(Action<ILogger> act, Dictionary<string, string?>? settings = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var options = new LogOptions { Console = false };
        using (
            var provider = new SerilogLoggerProvider(
                LogSinks.BySettings(configuration, options, folder),
                dispose: true
            )
        )
        {
            act(provider.CreateLogger("AtendeAI.Tests"));
        }

        return string.Concat(Directory.GetFiles(folder, "atendeai-*.log").Select(File.ReadAllText));
    }

    private static partial class Said
    {
        [LoggerMessage(
            Level = LogLevel.Information,
            Message = "Turn {Intent} took {Milliseconds} ms"
        )]
        public static partial void TurnTaken(ILogger logger, string intent, int milliseconds);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Refused {Phone} {Number}")]
        public static partial void Refused(
            ILogger logger,
            string phone,
            long number,
            Exception exception
        );

        [LoggerMessage(Level = LogLevel.Warning, Message = "Got {@Payload}")]
        public static partial void Got(ILogger logger, Dictionary<string, object> payload);
    }
}
