namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Whether the database takes work. While it does not, requests are answered 503 at once instead of waiting for a connection.</summary>
public sealed class DatabaseGate
{
    private volatile bool _isOpen;

    public bool IsOpen => _isOpen;

    internal void Open() => _isOpen = true;

    internal void Close() => _isOpen = false;
}
