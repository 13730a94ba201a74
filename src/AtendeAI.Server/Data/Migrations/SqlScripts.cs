using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AtendeAI.Server.Data.Migrations;

/// <summary>What EF cannot say (partitions, exclusion constraints, policies, triggers) stands in scripts carried by the executable.</summary>
internal static class SqlScripts
{
    public static void Run(MigrationBuilder migration, params string[] names)
    {
        foreach (var name in names)
        {
            migration.Sql(Read(name));
        }
    }

    private static string Read(string name)
    {
        var resource = $"AtendeAI.Server.Data.Migrations.Sql.{name}.sql";
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The executable lacks {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
