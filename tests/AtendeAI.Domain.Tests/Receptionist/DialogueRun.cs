using System.Text.Json.Nodes;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Headless;

namespace AtendeAI.Domain.Tests.Receptionist;

/// <summary>Runs a script through the same lines of JSON as <c>atendeai chat --json</c> and tells what was not as expected.</summary>
internal sealed class DialogueRun(DialogueScript script)
{
    private readonly List<string> _faults = [];
    private readonly List<string> _transcript = [];
    private ChatLine? _chat;
    private string _clinic = "exemplo";
    private string? _agenda;
    private string _now = "2026-11-23T10:00";
    private string _from = "+5511988880001";
    private JsonNode _last = new JsonObject();
    private List<JsonNode> _options = [];

    public async Task<string> FaultsAsync()
    {
        foreach (var line in script.Lines)
        {
            await StepAsync(line);
        }

        return _faults.Count == 0
            ? ""
            : $"{string.Join('\n', _faults)}\n---\n{string.Join('\n', _transcript)}";
    }

    private async Task StepAsync(string line)
    {
        var (verb, rest) = Split(line);
        switch (verb)
        {
            case "clinic":
                _clinic = rest;
                break;
            case "agenda":
                _agenda = rest;
                break;
            case "now":
                _now = rest;
                break;
            case "from":
                _from = rest;
                break;
            case ">":
                await SayAsync(rest);
                break;
            case "tap":
                await TapAsync(rest);
                break;
            case "event":
                await SendAsync(JsonNode.Parse(rest)!.AsObject());
                break;
            case "=":
                if (DialogueCheck.Fault(_last, rest) is { } fault)
                {
                    _faults.Add($"{line}: {fault} (after line {_transcript.Count})");
                }

                break;
            default:
                throw new FormatException($"{script}: {line}");
        }
    }

    private Task SayAsync(string text)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var said = new JsonObject { ["from"] = _from };
        if (parts.Length == 1)
        {
            said["text"] = text;
        }
        else
        {
            said["burst"] = new JsonArray([.. parts.Select(p => JsonValue.Create(p))]);
        }

        return SendAsync(said);
    }

    private async Task TapAsync(string what)
    {
        var option = _options.Find(o =>
            $"{o["title"]} {o["id"]} {o["means"]}".Contains(
                what,
                StringComparison.OrdinalIgnoreCase
            )
        );
        if (option is null)
        {
            _faults.Add($"tap {what}: not offered");
            return;
        }

        await SendAsync(
            new JsonObject { ["from"] = _from, ["choice"] = option["id"]!.GetValue<string>() }
        );
    }

    private async Task SendAsync(JsonObject line)
    {
        line["at"] ??= _now;
        _chat ??= Start();
        _last = JsonNode.Parse(await _chat.AnswerAsync(line.ToJsonString(), default))!;
        if (_last["replies"] is JsonArray { Count: > 0 } replies)
        {
            _options =
            [
                .. replies.SelectMany(r =>
                    r!["buttons"]!.AsArray().Concat(r["rows"]!.AsArray()).Select(o => o!)
                ),
            ];
        }

        Note(line);
    }

    private ChatLine Start()
    {
        var clinic = ClinicContextJson.Sample(_clinic);
        var agenda = _agenda is null
            ? null
            : File.ReadAllText(Path.Combine(DialogueScript.Folder("Agendas"), $"{_agenda}.json"));
        return new(new ChatSession(ChatAgendaFile.Read(agenda, clinic)), null);
    }

    private void Note(JsonObject line)
    {
        var said =
            line["text"]
            ?? line["burst"]
            ?? line["choice"]
            ?? line["event"]
            ?? line["media"]
            ?? line["reaction"];
        var replies = _last["replies"] as JsonArray ?? [];
        var text = string.Join(" // ", replies.Select(r => r!["text"]!.GetValue<string>()));
        _transcript.Add(
            $"> {said}\n< {(_last["error"] ?? text).ToString().ReplaceLineEndings(" ⏎ ")}\n  asks {_last["asks"]} effects {_last["effects"]} intents {_last["intents"]}".Replace(
                "\n  \"",
                "\"",
                StringComparison.Ordinal
            )
        );
    }

    private static (string, string) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..].Trim());
    }
}
