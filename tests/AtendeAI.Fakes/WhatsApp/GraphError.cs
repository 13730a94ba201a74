using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>An error of the Graph API in the envelope Meta uses. Clients branch on <see cref="Code"/>.</summary>
public sealed record GraphError(int Status, int Code, string Message, string? Details = null)
{
    public int? Subcode { get; init; }

    public static GraphError Invalid(string details) =>
        new(400, 131009, "Parameter value is not valid", details);

    public static GraphError Missing(string details) =>
        new(400, 131008, "Required parameter is missing", details);

    public static GraphError TooLong(string name, int limit) =>
        new(
            400,
            100,
            "Invalid parameter",
            $"Param {name} must be at most {limit} characters long."
        );

    public static GraphError NoToken { get; } =
        new(401, 104, "This API call requires a valid access token.");

    public static GraphError BadToken { get; } = new(401, 190, "Invalid OAuth access token.");

    public static GraphError NotYours { get; } =
        new(400, 100, "Unsupported request: object does not exist or missing permissions")
        {
            Subcode = 33,
        };

    public static GraphError WindowClosed { get; } =
        new(
            400,
            131047,
            "Re-engagement message",
            "More than 24 hours have passed since the customer last replied."
        );

    public static GraphError PairRate { get; } =
        new(400, 131056, "(Business Account, Consumer Account) pair rate limit hit");

    public static GraphError Throughput { get; } =
        new(400, 130429, "Rate limit hit", "Cloud API message throughput has been reached.");

    public static GraphError SomethingWrong { get; } = new(500, 131000, "Something went wrong");

    public static GraphError Unavailable { get; } = new(503, 2, "Service temporarily unavailable");

    internal JsonObject ToJson()
    {
        var error = new JsonObject
        {
            ["message"] = $"(#{Code}) {Message}",
            ["type"] = "OAuthException",
            ["code"] = Code,
            ["fbtrace_id"] = "A" + Guid.NewGuid().ToString("N")[..22],
        };
        if (Subcode is { } subcode)
            error["error_subcode"] = subcode;
        if (Details is not null)
            error["error_data"] = new JsonObject
            {
                ["messaging_product"] = "whatsapp",
                ["details"] = Details,
            };
        return new JsonObject { ["error"] = error };
    }
}
