using AtendeAI.Packing;

return args switch
{
    ["blazor-script", var assembly, var output] => BlazorScript.Extract(assembly, output),
    ["postgresql", var native, var output] => PostgreSqlArchive.Pack(native, output),
    ["panel", var list, var output] => PanelArchive.Pack(list, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "packing: blazor-script ASSEMBLY OUTPUT | postgresql NATIVE_DIR OUTPUT | panel LIST OUTPUT"
    );
    return 2;
}
