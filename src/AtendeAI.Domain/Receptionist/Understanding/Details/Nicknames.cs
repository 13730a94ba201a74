namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Short names that are not the beginning of the name they stand for.</summary>
internal static class Nicknames
{
    private static readonly ILookup<string, string> Names = (
        "bia=beatriz nanda=fernanda nando=fernando beto=roberto beto=alberto beto=humberto beto=gilberto duda=eduarda dudu=eduardo lipe=felipe"
        + " gui=guilherme guga=gustavo guto=augusto chico=francisco chica=francisca bel=isabel bel=isabela tina=cristina mila=camila vivi=viviane"
        + " vivi=vivian edu=eduardo cida=aparecida xande=alexandre cacau=claudia lene=marilene toninho=antonio zeca=jose malu=luiza rick=ricardo"
        + " pati=patricia paty=patricia rafinha=rafael rafinha=rafaela lele=leticia lulu=luciana lulu=luiza juju=juliana claudinha=claudia gabizinha=gabriela"
        + " marcinha=marcia aninha=ana fernandinha=fernanda renatinha=renata pedrinho=pedro carlinhos=carlos marquinhos=marcos paulinho=paulo paulinha=paula luizinho=luiz"
    )
        .Split(' ')
        .Select(pair => pair.Split('='))
        .ToLookup(pair => pair[1], pair => pair[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Short = new(
        (
            "rafa bea gabi carol lu ju fe mari dani tati cris isa nati pri lari thi edu gui vivi bru cami fabi vero vane jaque leti luci"
            + " marce rena gio manu fer nat cat mau leo sil mel ale eli ro rosi ste"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>The beginning of a name by which its bearers are called.</summary>
    public static bool IsShort(string said) => Short.Contains(said);

    public static IEnumerable<string> Of(string name) => Names[name];
}
