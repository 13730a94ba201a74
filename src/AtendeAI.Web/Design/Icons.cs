namespace AtendeAI.Web.Design;

/// <summary>The panel's drawings, as paths on a 24 × 24 ground.</summary>
public static class Icons
{
    private static readonly Dictionary<string, string[]> Paths = new(StringComparer.Ordinal)
    {
        ["today"] = ["M12 8v4.5l3 1.8", "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z"],
        ["chat"] =
        [
            "M4 6.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6l-4.5 3.5v-3.5H6a2 2 0 0 1-2-2Z",
        ],
        ["calendar"] =
        [
            "M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2Z",
            "M4 10h16M8 3v4M16 3v4",
        ],
        ["phone"] =
        [
            "M7 5a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2Z",
            "M11 18h2",
        ],
        ["more"] = ["M8 9.5 12 5.5l4 4M8 14.5l4 4 4-4"],
        ["leave"] = ["M10 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4", "M15 16l4-4-4-4M19 12H9"],
        ["search"] = ["M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z", "M20 20l-4-4"],
        ["alert"] = ["M12 4 2.8 19.5h18.4Z", "M12 10v4M12 17h.01"],
        ["back"] = ["M15 5l-7 7 7 7"],
        ["forward"] = ["M9 5l7 7-7 7"],
        ["down"] = ["M12 5v14M6 13l6 6 6-6"],
        ["plus"] = ["M12 5v14M5 12h14"],
        ["close"] = ["M6 6l12 12M18 6 6 18"],
        ["send"] = ["M4 12 20 4l-5 16-3.5-6.5Z", "M11.5 13.5 20 4"],
        ["hand"] =
        [
            "M5 12a7 7 0 0 1 14 0",
            "M5 12v4a2 2 0 0 0 2 2h1v-6H5ZM19 12v4a2 2 0 0 1-2 2h-1v-6h3Z",
            "M17 18c0 1.7-2 2.5-4 2.5",
        ],
        ["bot"] =
        [
            "M5 10a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2Z",
            "M12 8V4.5M9.5 13h.01M14.5 13h.01M3 13v2M21 13v2",
        ],
        ["person"] =
        [
            "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z",
            "M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6",
        ],
        ["clock"] = ["M12 8v4.5l3 1.8", "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z"],
        ["check"] = ["M5 12.5l4.5 4.5L19 7.5"],
        ["list"] = ["M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"],
        ["help"] =
        [
            "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
            "M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.5h.01",
        ],
        ["refresh"] = ["M20 12a8 8 0 1 1-2.5-5.8", "M20 3.5V8h-4.5"],
        ["image"] =
        [
            "M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2Z",
            "M4 16l4.5-4.5 4 4 2.5-2.5 5 5M15 9h.01",
        ],
        ["mic"] =
        [
            "M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3Z",
            "M6 11.5a6 6 0 0 0 12 0M12 17.5V21",
        ],
        ["file"] = ["M7 3h7l5 5v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z", "M14 3v5h5"],
        ["pin"] = ["M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Z", "M12 9.5h.01"],
    };

    public static IReadOnlyCollection<string> Names => Paths.Keys;

    public static IReadOnlyList<string> PathsOf(string name) =>
        Paths.TryGetValue(name, out var paths)
            ? paths
            : throw new ArgumentException($"There is no icon named {name}.", nameof(name));
}
