namespace AtendeAI.Domain.Tests.Receptionist;

/// <summary>
/// One dialogue of a script: what the patient does and what is expected after it.
/// <code>
/// ## title
/// clinic exemplo          a sample clinic; "agenda familia" a file of Agendas; "now 2026-11-23T10:00"; "from +55…"
/// &gt; text | more text     the patient writes (a burst where there is a bar)
/// tap Mais                 taps the option whose title or id contains this
/// event {…}                a line of the protocol as it is
/// = asks slot              exactly these asks; "= says …", "= not …", "= effect type", "= no effect", "= silent", "= option …"
/// = comment text           a comment reaches the team with the mark, whole
/// = handoffs 1             the team is told this many times
/// = means no Cancelar      the buttons that answer no
/// = slots on 2026-11-26    every slot offered is on that day; "from 12:00 to 18:00", "with ana", "3" (how many)
/// = status a1 cancelled    an appointment of the agenda; "= booked professional service start patient"
/// </code>
/// </summary>
internal sealed record DialogueScript(string File, string Title, IReadOnlyList<string> Lines)
{
    public static IEnumerable<DialogueScript> All() =>
        Directory.EnumerateFiles(Folder("Dialogues"), "*.txt").Order().SelectMany(Read);

    public static string Folder(string name) =>
        Path.Combine(AppContext.BaseDirectory, "Receptionist", name);

    public override string ToString() => $"{Path.GetFileNameWithoutExtension(File)}: {Title}";

    private static IEnumerable<DialogueScript> Read(string file)
    {
        var (title, lines) = ((string?)null, new List<string>());
        foreach (var line in System.IO.File.ReadLines(file).Select(l => l.Trim()))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (title is not null)
                {
                    yield return new(file, title, lines);
                }

                (title, lines) = (line[3..], []);
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }

        if (title is not null)
        {
            yield return new(file, title, lines);
        }
    }
}
