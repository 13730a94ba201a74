namespace AtendeAI.Packing;

/// <summary>What a running PostgreSQL needs of its distribution.</summary>
internal static class PostgreSqlContents
{
    private static readonly HashSet<string> Programs =
    [
        "postgres",
        "initdb",
        "postgres.exe",
        "initdb.exe",
        "pg_ctl.exe",
    ];

    private static readonly HashSet<string> Extensions =
    [
        "plpgsql",
        "btree_gist",
        "pg_trgm",
        "unaccent",
        "pgcrypto",
        "citext",
        "pg_stat_statements",
    ];

    private static readonly HashSet<string> Modules =
    [
        .. Extensions,
        "dict_snowball",
        "libpqwalreceiver",
        "pgoutput",
        "utf8_and_iso8859",
        "utf8_and_iso8859_1",
        "utf8_and_win",
    ];

    // Parts of the distribution that only its client programs and its compilers load. Of Windows's libraries the packing keeps
    // those that are asked for: see WindowsImports.
    private static readonly string[] UnneededLibraries =
    [
        "libecpg",
        "libpgtypes",
        "libxslt",
        "libossp-uuid",
    ];

    private static readonly string[] UnneededShare =
    [
        "/doc/",
        "/locale/",
        "/man/",
        "psqlrc",
        "pg_service.conf",
    ];

    public static bool IsNeeded(string name) =>
        name.Split('/') switch
        {
            ["bin", var program] => Programs.Contains(program)
                || (IsDll(program) && IsNeededLibrary(program)),
            ["lib", "postgresql", var module] => Modules.Contains(
                Path.GetFileNameWithoutExtension(module)
            ),
            ["lib", var library] when IsDll(library) => Modules.Contains(
                Path.GetFileNameWithoutExtension(library)
            ),
            ["lib", var library] => library.Contains(".so", StringComparison.Ordinal)
                && IsNeededLibrary(library),
            ["share", .., "extension", var script] => Extensions.Contains(
                script.Split('.', '-')[0]
            ),
            ["share", ..] => !UnneededShare.Any(part =>
                name.Contains(part, StringComparison.Ordinal)
            ),
            _ => false,
        };

    public static bool IsBinary(string name) =>
        !name.StartsWith("share/", StringComparison.Ordinal);

    public static bool IsElf(string name) =>
        IsBinary(name) && !IsDll(name) && !name.EndsWith(".exe", StringComparison.Ordinal);

    private static bool IsNeededLibrary(string library) =>
        !UnneededLibraries.Any(prefix => library.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsDll(string name) => name.EndsWith(".dll", StringComparison.Ordinal);
}
