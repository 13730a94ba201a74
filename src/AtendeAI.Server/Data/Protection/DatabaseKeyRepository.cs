using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace AtendeAI.Server.Data.Protection;

/// <summary>Keeps Data Protection's keys in the database, so that every executable on it reads the others' cookies. The interface is synchronous.</summary>
internal sealed class DatabaseKeyRepository(NpgsqlDataSource database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = database.CreateCommand(
            "SELECT xml FROM atendeai.data_protection_keys ORDER BY id"
        );
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
        {
            keys.Add(XElement.Parse(reader.GetString(0)));
        }
        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = database.CreateCommand(
            "INSERT INTO atendeai.data_protection_keys (friendly_name, xml) VALUES ($1, $2)"
        );
        command.Parameters.Add(new() { Value = friendlyName });
        command.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }
}
