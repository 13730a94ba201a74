namespace AtendeAI.Server.Conversations;

/// <summary>This run of this executable, among those that share a database. A restart is a new node: what the old one claimed expires.</summary>
internal static class NodeIdentity
{
    public static readonly Guid Current = Guid.NewGuid();
}
