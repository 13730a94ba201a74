using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Files of patients as Meta keeps them: an id leads to an address, and the address to the bytes, both with the token.</summary>
public sealed class GraphMediaStore
{
    private const string Folder = "media-file";

    private readonly ConcurrentDictionary<string, (byte[] Bytes, string Mime)> _files = new();

    /// <summary>A patient has sent this file.</summary>
    public void Add(string id, byte[] bytes, string mime) => _files[id] = (bytes, mime);

    internal bool Has(HttpContext context, string[] path) =>
        context.Request.Method == "GET" && _files.ContainsKey(path[^1]);

    /// <summary>The description of a file, or behind its address the file itself.</summary>
    internal Task<GraphError?> AnswerAsync(HttpContext context, string[] path)
    {
        var (bytes, mime) = _files[path[^1]];
        return path.Length == 3 && path[1] == Folder
            ? BytesAsync(context, bytes, mime)
            : DescribeAsync(context, path, bytes, mime);
    }

    private static async Task<GraphError?> BytesAsync(
        HttpContext context,
        byte[] bytes,
        string mime
    )
    {
        context.Response.ContentType = mime;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
        return null;
    }

    private static async Task<GraphError?> DescribeAsync(
        HttpContext context,
        string[] path,
        byte[] bytes,
        string mime
    )
    {
        var answer = new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["url"] = $"http://{context.Request.Host}/{path[0]}/{Folder}/{path[1]}",
            ["mime_type"] = mime,
            ["sha256"] = Convert.ToBase64String(SHA256.HashData(bytes)),
            ["file_size"] = bytes.Length,
            ["id"] = path[1],
        };
        await GraphDoor.WriteAsync(context, 200, answer);
        return null;
    }
}
