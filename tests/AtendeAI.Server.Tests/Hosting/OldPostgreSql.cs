using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AtendeAI.Server.Tests.Hosting;

/// <summary>Speaks PostgreSQL's protocol as far as the greeting, in which a server says its version: old servers are hard to come by.</summary>
internal sealed class OldPostgreSql : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _version;

    public OldPostgreSql(string version)
    {
        _version = version;
        _listener.Start();
        _ = AnswerAsync();
    }

    public string ConnectionString =>
        $"Host=127.0.0.1;Port={((IPEndPoint)_listener.LocalEndpoint).Port};Username=owner;Password=secret;Database=clinics;"
        + "Pooling=false;SSL Mode=Disable;Gss Encryption Mode=Disable;Server Compatibility Mode=NoTypeLoading";

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var length = new byte[4];
        await stream.ReadExactlyAsync(length);
        await stream.ReadExactlyAsync(new byte[BinaryPrimitives.ReadInt32BigEndian(length) - 4]);

        await stream.WriteAsync(Message('R', [0, 0, 0, 0]));
        await stream.WriteAsync(Parameter("server_version", _version));
        await stream.WriteAsync(Parameter("client_encoding", "UTF8"));
        await stream.WriteAsync(Message('K', [0, 0, 0, 1, 0, 0, 0, 1]));
        await stream.WriteAsync(Message('Z', [(byte)'I']));
        // Until the other side has seen enough.
        await stream.CopyToAsync(Stream.Null);
    }

    private static byte[] Parameter(string name, string value) =>
        Message('S', Encoding.UTF8.GetBytes($"{name}\0{value}\0"));

    private static byte[] Message(char type, byte[] body)
    {
        var message = new byte[5 + body.Length];
        message[0] = (byte)type;
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), 4 + body.Length);
        body.CopyTo(message, 5);
        return message;
    }
}
