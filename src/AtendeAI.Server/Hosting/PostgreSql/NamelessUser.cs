using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>
/// A user id without an account, as in a container started with <c>--user 12345</c>. Of all the PostgreSQL programs initdb alone asks for
/// its user's name, and gives up where there is none, although it is told every name it needs. It gets a library that answers.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class NamelessUser
{
    private const int Page = 0x1000;
    private const string Symbol = "getpwuid";
    private const string Answer = "atendeai";

    // Where things lie: what is read in the first page of the file and of memory, what is written in the second.
    private const int Code = 0x120;
    private const int Symbols = 0x130;
    private const int SymbolSize = 24;
    private const int Names = Symbols + (2 * SymbolSize);
    private const int Hash = 0x180;
    private const int Pointers = 0x1a0;
    private const int PointerSize = 24;
    private const int Dynamic = Page;
    private const int Entry = Page + 0x100;
    private const int EntryName = Page + 0x140;
    private const int End = Page + 0x150;
    private static readonly int[] EntryPointers = [0, 8, 24, 32, 40];

    /// <summary>Whether this process's user has no account, and the library can help.</summary>
    public static bool IsThis =>
        !Unix.HasAccount() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>Writes the library, which is to be preloaded into initdb.</summary>
    public static void WriteLibrary(string path) => File.WriteAllBytes(path, Library());

    // An ELF library of one function, which returns the address of one entry of /etc/passwd: too little to need a compiler for.
    internal static byte[] Library()
    {
        var file = new byte[End];
        WriteHeaders(At(file, 0));
        // lea rax, [rip + entry]; ret
        At(file, Code)
            .Write([0x48, 0x8d, 0x05, .. BitConverter.GetBytes(Entry - (Code + 7)), 0xc3]);
        WriteSymbols(file);
        WriteEntry(file);
        WriteDynamic(At(file, Dynamic));
        return file;
    }

    private static void WriteHeaders(BinaryWriter elf)
    {
        elf.Write([0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        // A shared object for x86-64, version 1, without entry point or sections; four program headers follow.
        Write(
            elf,
            (ushort)3,
            (ushort)62,
            1u,
            0ul,
            64ul,
            0ul,
            0u,
            (ushort)64,
            (ushort)56,
            (ushort)4
        );
        Write(elf, (ushort)64, (ushort)0, (ushort)0);
        WriteSegment(elf, type: 1, flags: 5, 0, Page, Page);
        WriteSegment(elf, type: 1, flags: 6, Page, End - Page, Page);
        WriteSegment(elf, type: 2, flags: 6, Dynamic, Entry - Dynamic, 8);
        // The stack need not be executable; without this it would be.
        WriteSegment(elf, type: 0x6474e551, flags: 6, 0, 0, 16);
    }

    private static void WriteSegment(
        BinaryWriter elf,
        uint type,
        uint flags,
        ulong start,
        ulong size,
        ulong alignment
    ) => Write(elf, type, flags, start, start, start, size, size, alignment);

    private static void WriteSymbols(byte[] file)
    {
        // A function that everybody sees, eight bytes long, in a section that is not "undefined".
        Write(At(file, Symbols + SymbolSize), 1u, (byte)0x12, (byte)0, (ushort)1, (ulong)Code, 8ul);
        At(file, Names + 1).Write(Encoding.ASCII.GetBytes(Symbol));
        // One bucket, which holds the second of two symbols.
        Write(At(file, Hash), 1u, 2u, 1u, 0u, 0u);
    }

    private static void WriteEntry(byte[] file)
    {
        At(file, EntryName).Write(Encoding.ASCII.GetBytes(Answer));
        var pointers = At(file, Pointers);
        foreach (var field in EntryPointers)
        {
            // "Here goes the address of the library plus…": the name first, and an empty text in the other fields.
            var target = field == 0 ? EntryName : EntryName + Answer.Length;
            Write(pointers, (ulong)(Entry + field), 8ul, (ulong)target);
        }
    }

    private static void WriteDynamic(BinaryWriter dynamic) =>
        Write(
            dynamic,
            [
                // Hash, names, symbols, their sizes, and the pointers to be set.
                .. Pair(4, Hash),
                .. Pair(5, Names),
                .. Pair(6, Symbols),
                .. Pair(10, Symbol.Length + 2),
                .. Pair(11, SymbolSize),
                .. Pair(7, Pointers),
                .. Pair(8, EntryPointers.Length * PointerSize),
                .. Pair(9, PointerSize),
            ]
        );

    private static object[] Pair(ulong tag, int value) => [tag, (ulong)value];

    private static BinaryWriter At(byte[] file, int offset) =>
        new(new MemoryStream(file, offset, file.Length - offset));

    private static void Write(BinaryWriter writer, params object[] numbers)
    {
        foreach (var number in numbers)
        {
            writer.Write(
                number switch
                {
                    byte one => [one],
                    ushort two => BitConverter.GetBytes(two),
                    uint four => BitConverter.GetBytes(four),
                    _ => BitConverter.GetBytes((ulong)number),
                }
            );
        }
    }
}
