using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"A dra. Ana atende aí?" asks whether she does, and a yes is true; of "a dra. Ana fala inglês?" the clinic said nothing.</summary>
internal static class AskedWhether
{
    private static readonly HashSet<string> s_light = new(
        (
            "a o as os e ou da do de na no em com que se voces vcs vc voce tem teria ha existe atende atendem atendendo trabalha trabalham ai aqui "
            + "clinica nessa nesta essa esta ainda tambem dr dra doutor doutora medico medica profissional consulta consultas oi ola bom boa dia "
            + "tarde noite por favor queria quero saber gostaria sabe dizer me uma um faz parte equipe quadro continua esta tao ne nao mesmo la"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static bool IsAll(Ask ask, Professional professional)
    {
        var names = Words($"{professional.Name} {professional.Specialty}");
        return Words(ask.Text)
            .All(word =>
                s_light.Contains(word)
                || names.Any(name =>
                    name.StartsWith(word[..Math.Min(4, word.Length)], StringComparison.Ordinal)
                )
            );
    }

    private static string[] Words(string text) =>
        PlaceNames
            .Fold(text)
            .Split([' ', ',', '.', '?', '!', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
