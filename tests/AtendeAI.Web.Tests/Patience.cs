using System.Runtime.CompilerServices;
using Bunit;

namespace AtendeAI.Web.Tests;

/// <summary>A page has ten seconds to show what is waited for: on a busy machine one second, bUnit's own limit, can pass before anything is wrong.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void Wait() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(10);
}
