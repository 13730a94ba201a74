using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace AtendeAI.Server.Hosting.Panel;

/// <summary>Serves the panel's files. A browser keeps them and asks whether they changed; asked for with ?v=, they never do.</summary>
internal static class PanelFilesMiddleware
{
    private const string Revalidate = "no-cache";
    private const string Forever = "public, max-age=31536000, immutable";

    public static void UsePanelFiles(this WebApplication app)
    {
        var files = new Lazy<FrozenDictionary<string, PanelFile>>(PanelFiles.Load);
        app.Use(
            (context, next) =>
                IsForFile(context.Request)
                && files.Value.TryGetValue(context.Request.Path.Value!, out var file)
                    ? SendAsync(context, file)
                    : next(context)
        );
    }

    // Only names with an extension are looked up, so that the files are not read into memory for a webhook.
    private static bool IsForFile(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && Path.HasExtension(request.Path.Value);

    private static async Task SendAsync(HttpContext context, PanelFile file)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = file.ETag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = request.Query.ContainsKey("v") ? Forever : Revalidate;
        response.Headers.XContentTypeOptions = "nosniff";

        if (request.Headers.IfNoneMatch.Contains(file.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var compressed =
            file.IsBrotli
            && request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        var body = compressed ? file.Body : file.Plain();
        response.Headers.ContentEncoding = compressed ? "br" : default;
        response.ContentType = file.ContentType;
        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
