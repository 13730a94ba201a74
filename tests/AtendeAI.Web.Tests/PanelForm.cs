using System.Text.RegularExpressions;

namespace AtendeAI.Web.Tests;

/// <summary>Fills in a form as a browser does: the hidden fields that came with the page go back with it.</summary>
internal static partial class PanelForm
{
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient browser,
        string page,
        Dictionary<string, string> fields,
        string? to = null
    )
    {
        var html = await browser.GetStringAsync(page);
        var form = html.Split("<form")
            .First(part => part.Contains(to ?? "_handler", StringComparison.Ordinal));
        foreach (
            Match hidden in Hidden()
                .Matches(form[..form.IndexOf("</form>", StringComparison.Ordinal)])
        )
        {
            fields.TryAdd(hidden.Groups["name"].Value, hidden.Groups["value"].Value);
        }

        using var content = new FormUrlEncodedContent(fields);
        return await browser.PostAsync(to ?? page, content);
    }

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Hidden();
}
