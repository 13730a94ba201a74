namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>What numbers count. "3x" and "três vezes" are the same, "3 minutos" are not.</summary>
internal static class Units
{
    private static readonly Dictionary<string, string> s_units = new(
        (
            "hora=h horas=h h=h minuto=min minutos=min min=min dia=dia dias=dia semana=semana semanas=semana mes=mes meses=mes ano=ano anos=ano vez=x vezes=x parcela=x parcelas=x x=x "
            + "por=% %=% quarteirao=quadra quarteiroes=quadra quadras=quadra metros=m m=m km=km andar=andar"
        )
            .Split(' ')
            .Select(p => new KeyValuePair<string, string>(p.Split('=')[0], p.Split('=')[1])),
        StringComparer.Ordinal
    );

    /// <summary>Empty where the word is no unit.</summary>
    public static string Of(string word) => s_units.GetValueOrDefault(word, "");
}
