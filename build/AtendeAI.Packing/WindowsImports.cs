using System.Reflection.PortableExecutable;

namespace AtendeAI.Packing;

/// <summary>Which libraries the programs for Windows ask for, read from the files themselves: they are packed on machines that cannot run them.</summary>
internal sealed class WindowsImports
{
    private const int DescriptorSize = 20;
    private const int NameOffset = 12;

    // Part of every Windows 10 and Server 2016 or newer.
    private static readonly HashSet<string> OfWindows = new(StringComparer.OrdinalIgnoreCase)
    {
        "advapi32.dll",
        "bcrypt.dll",
        "crypt32.dll",
        "kernel32.dll",
        "msvcrt.dll",
        "secur32.dll",
        "shell32.dll",
        "user32.dll",
        "wldap32.dll",
        "ws2_32.dll",
    };

    // Microsoft's Visual C++ runtime: an installation of its own, which the executable asks for when it is missing.
    private static readonly HashSet<string> OfVisualC = new(StringComparer.OrdinalIgnoreCase)
    {
        "msvcp140.dll",
        "vcruntime140.dll",
        "vcruntime140_1.dll",
    };

    /// <summary>Leaves out the libraries that nothing of the rest asks for, and refuses a set in which something is missing.</summary>
    /// <param name="files">What is to be packed; a library is one that ends in .dll and lies in bin.</param>
    public static List<(string Source, string Name)> OnlyReached(
        List<(string Source, string Name)> files
    )
    {
        // The server is one too: its modules ask it for what they need.
        var libraries = files
            .Where(file => file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileName(file.Name), StringComparer.OrdinalIgnoreCase);
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var waiting = new Stack<string>(
            files
                .Where(file => !IsLibrary(file.Name) && PostgreSqlContents.IsBinary(file.Name))
                .Select(file => file.Source)
        );
        while (waiting.TryPop(out var source))
        {
            foreach (var import in Of(source).Where(import => !IsOfTheSystem(import)))
            {
                if (!libraries.TryGetValue(import, out var library))
                {
                    throw new InvalidDataException(
                        $"{source} asks for {import}, which is not packed."
                    );
                }

                if (reached.Add(import))
                {
                    waiting.Push(library.Source);
                }
            }
        }

        return
        [
            .. files.Where(file =>
                !IsLibrary(file.Name) || reached.Contains(Path.GetFileName(file.Name))
            ),
        ];
    }

    private static bool IsLibrary(string name) =>
        name.StartsWith("bin/", StringComparison.Ordinal)
        && name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfTheSystem(string import) =>
        OfWindows.Contains(import)
        || OfVisualC.Contains(import)
        || import.StartsWith("api-ms-win-", StringComparison.OrdinalIgnoreCase);

    private static List<string> Of(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        var table = image.PEHeaders.PEHeader!.ImportTableDirectory.RelativeVirtualAddress;
        var imports = new List<string>();
        for (var entry = table; table > 0; entry += DescriptorSize)
        {
            var name = image.GetSectionData(entry + NameOffset).GetReader().ReadInt32();
            if (name == 0)
            {
                break;
            }

            var text = image.GetSectionData(name).GetReader();
            imports.Add(text.ReadUTF8(text.IndexOf(0)));
        }

        return imports;
    }
}
