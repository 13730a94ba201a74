namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>What people call a specialist who do not know the word: "médico do coração", "doutora de pele", "médico de criança".</summary>
internal static class LayNames
{
    private const int Length = 3;

    private static readonly HashSet<string> Doctors = WordSet.Of(
        "medico medica medicos medicas dr dra especialista"
    );

    private static readonly HashSet<string> Of = WordSet.Of("do da de dos das em");

    private static readonly Dictionary<string, string> Specialists = Table(
        ("coracao", "cardiologista"),
        ("pele", "dermatologista"),
        ("olho olhos vista vistas", "oftalmologista"),
        ("osso ossos coluna joelho joelhos", "ortopedista"),
        ("crianca criancas bebe bebes", "pediatra"),
        ("mulher mulheres", "ginecologista"),
        ("nervo nervos cerebro", "neurologista"),
        ("pulmao pulmoes", "pneumologista"),
        ("ouvido ouvidos garganta nariz", "otorrino"),
        ("estomago intestino", "gastroenterologista"),
        ("prostata", "urologista"),
        ("rim rins", "nefrologista"),
        ("tireoide hormonio hormonios", "endocrinologista"),
        ("idoso idosos velho", "geriatra"),
        ("varizes circulacao", "vascular"),
        ("dente dentes", "dentista"),
        ("alergia alergias", "alergista")
    );

    public static IEnumerable<string> Words => Specialists.Keys;

    /// <summary>Makes one word of each such name, the one in the books.</summary>
    public static List<Token> Join(List<Token> tokens)
    {
        for (var at = 0; at + Length <= tokens.Count; at++)
        {
            var (doctor, of, part) = (tokens[at], tokens[at + 1], tokens[at + 2]);
            if (
                Doctors.Contains(doctor.Text)
                && Of.Contains(of.Text)
                && Specialists.TryGetValue(part.Text, out var specialist)
            )
            {
                tokens[at] = new Token(
                    TokenKind.Word,
                    specialist,
                    doctor.Start,
                    part.End,
                    doctor.Glued
                );
                tokens.RemoveRange(at + 1, Length - 1);
            }
        }

        return tokens;
    }

    private static Dictionary<string, string> Table(params (string Parts, string Who)[] rows) =>
        rows.SelectMany(row => row.Parts.Split(' ').Select(part => (part, row.Who)))
            .ToDictionary(pair => pair.part, pair => pair.Who, StringComparer.Ordinal);
}
