using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Health plans known all over Brazil, by the names people use.</summary>
internal static class Plans
{
    private static readonly PhraseMap<string> Known = new([
        ("unimed|unimede|unimedi|uniimed|unimeds|unimmed|unimd|unimde|umimed", "Unimed"),
        ("bradesco saude|bradesco|saude bradesco|bradesco seguros", "Bradesco Saúde"),
        ("bradesco dental", "Bradesco Dental"),
        ("sulamerica|sul america|sulamerica saude|sul america saude|sulamericana", "SulAmérica"),
        ("amil|amil saude|amiu|amil facil", "Amil"),
        ("amil dental", "Amil Dental"),
        ("hapvida|happvida|hap vida|rapvida|hapivida", "Hapvida"),
        (
            "notredame|notre dame|notredame intermedica|notre dame intermedica|intermedica|gndi|notredam|notre dam",
            "NotreDame Intermédica"
        ),
        ("porto seguro|porto seguro saude|porto saude", "Porto Seguro"),
        ("cassi|casse", "Cassi"),
        ("geap", "Geap"),
        ("ipsemg|ipesemg", "Ipsemg"),
        ("golden cross|golden|goldencross", "Golden Cross"),
        ("odontoprev|odonto prev", "Odontoprev"),
        ("uniodonto", "Uniodonto"),
        ("prevent senior|prevent", "Prevent Senior"),
        ("care plus|careplus", "Care Plus"),
        ("omint", "Omint"),
        ("allianz|allianz saude|alianz", "Allianz"),
        ("mediservice|medservice", "Mediservice"),
        ("postal saude", "Postal Saúde"),
        ("saude caixa", "Saúde Caixa"),
        ("iamspe", "Iamspe"),
        ("ipasgo", "Ipasgo"),
        ("planserv", "Planserv"),
        ("ipergs|ipe saude", "IPE Saúde"),
        ("cabesp", "Cabesp"),
        ("cemig saude", "Cemig Saúde"),
        ("assim saude", "Assim Saúde"),
        ("metlife|metlife dental", "MetLife"),
        ("interodonto", "Interodonto"),
        ("sao francisco saude", "São Francisco Saúde"),
        ("promed", "Promed"),
        ("vitallis", "Vitallis"),
        ("sao cristovao saude", "São Cristóvão Saúde"),
        ("trasmontano", "Trasmontano"),
        ("fusex", "Fusex"),
        ("fusma", "Fusma"),
        ("petrobras|petrobras saude|ams petrobras", "Petrobras"),
        ("usisaude|usiminas saude|saude usiminas", "Usisaúde"),
        ("medsenior|med senior", "MedSênior"),
        ("qualicorp", "Qualicorp"),
        ("samp", "Samp"),
        ("sompo saude", "Sompo Saúde"),
        ("ameplan", "Ameplan"),
        ("sus|pelo sus", "SUS"),
    ]);

    public static IEnumerable<string> Words => Known.Words.Where(word => word.Length > 3);

    /// <summary>The usual name of a plan that a clinic calls in its own way, or null.</summary>
    public static string? NameOf(string plan)
    {
        var sentence = new Sentence(plan);
        return Match(sentence, 0, out var name) == sentence.Count ? name : null;
    }

    public static int Match(Sentence sentence, int at, out string name) =>
        Known.Match(sentence, at, out name);
}
