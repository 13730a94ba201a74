namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Short names that are not the beginning of the name they stand for.</summary>
internal static class Nicknames
{
    private static readonly ILookup<string, string> Names = (
        "bia=beatriz nanda=fernanda nando=fernando beto=roberto beto=alberto beto=humberto beto=gilberto duda=eduarda dudu=eduardo lipe=felipe"
        + " gui=guilherme guga=gustavo guto=augusto chico=francisco chica=francisca bel=isabel bel=isabela tina=cristina mila=camila vivi=viviane"
        + " vivi=vivian edu=eduardo cida=aparecida xande=alexandre cacau=claudia lene=marilene toninho=antonio zeca=jose malu=luiza rick=ricardo"
        + " carlinhos=carlos marquinhos=marcos paulinho=paulo paulinha=paula aninha=ana luizinho=luiz"
    )
        .Split(' ')
        .Select(pair => pair.Split('='))
        .ToLookup(pair => pair[1], pair => pair[0], StringComparer.Ordinal);

    public static IEnumerable<string> Of(string name) => Names[name];
}
