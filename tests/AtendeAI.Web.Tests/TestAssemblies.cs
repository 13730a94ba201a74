using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace AtendeAI.Web.Tests;

/// <summary>bUnit asks for a newer AngleSharp.Diffing by version; the one that is here serves it.</summary>
internal static class TestAssemblies
{
    [ModuleInitializer]
    internal static void Resolve() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing" ? Load(context, name.Name) : null;

    private static Assembly Load(AssemblyLoadContext context, string name) =>
        context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
