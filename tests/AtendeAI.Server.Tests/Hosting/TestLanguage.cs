using System.Globalization;
using System.Runtime.CompilerServices;
using AtendeAI.Web.Language;

namespace AtendeAI.Server.Tests.Hosting;

/// <summary>The tests read Portuguese, whatever language the test runner was told to speak.</summary>
internal static class TestLanguage
{
    [ModuleInitializer]
    internal static void Set()
    {
        CultureInfo.DefaultThreadCurrentUICulture = PanelCultures.Portuguese;
        CultureInfo.CurrentUICulture = PanelCultures.Portuguese;
    }
}
