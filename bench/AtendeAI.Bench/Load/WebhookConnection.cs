using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace AtendeAI.Bench.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that posts signed webhooks, close to the socket: what the load costs is taken from the
/// same two cores as what it measures.
/// </summary>
internal sealed class WebhookConnection : IDisposable
{
    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();
    private readonly Socket _socket = new(
        AddressFamily.InterNetwork,
        SocketType.Stream,
        ProtocolType.Tcp
    )
    {
        NoDelay = true,
    };

    private readonly byte[] _secret;
    private readonly byte[] _start;
    private readonly byte[] _received = new byte[16 * 1024];
    private byte[] _request = new byte[4 * 1024];

    private WebhookConnection(string appSecret, int port)
    {
        _secret = Encoding.UTF8.GetBytes(appSecret);
        _start = Encoding.ASCII.GetBytes(
            $"POST /webhook/whatsapp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
                + "X-Hub-Signature-256: sha256="
        );
    }

    public static async Task<WebhookConnection> OpenAsync(int port, string appSecret)
    {
        var connection = new WebhookConnection(appSecret, port);
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Posts the body and gives the status that answered it.</summary>
    public async Task<int> PostAsync(ReadOnlyMemory<byte> body)
    {
        var length = WriteRequest(body.Span);
        await _socket.SendAsync(_request.AsMemory(0, length));
        return await ReadAnswerAsync();
    }

    public void Dispose() => _socket.Dispose();

    private int WriteRequest(ReadOnlySpan<byte> body)
    {
        if (_request.Length < body.Length + 512)
            _request = new byte[body.Length + 512];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, body, hash);
        var at = Append(0, _start);
        Convert.TryToHexStringLower(hash, _request.AsSpan(at), out var hex);
        at = Append(at + hex, "\r\nContent-Length: "u8);
        body.Length.TryFormat(_request.AsSpan(at), out var digits);
        at = Append(at + digits, EndOfHeaders);
        return Append(at, body);
    }

    private int Append(int at, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_request.AsSpan(at));
        return at + bytes.Length;
    }

    private async Task<int> ReadAnswerAsync()
    {
        for (var filled = 0; ; )
        {
            var read = await _socket.ReceiveAsync(_received.AsMemory(filled));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            filled += read;
            if (IsWhole(_received.AsSpan(0, filled)))
                return StatusOf(_received);
        }
    }

    private static int StatusOf(ReadOnlySpan<byte> answer) =>
        ((answer[9] - '0') * 100) + ((answer[10] - '0') * 10) + (answer[11] - '0');

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var headers = answer.IndexOf(EndOfHeaders);
        if (headers < 0)
            return false;
        var name = answer[..headers].IndexOf("Content-Length: "u8);
        if (name < 0)
            return answer.EndsWith("0\r\n\r\n"u8);
        _ = System.Buffers.Text.Utf8Parser.TryParse(answer[(name + 16)..], out int length, out _);
        return answer.Length >= headers + 4 + length;
    }
}
