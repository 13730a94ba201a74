using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Weighs, where several professionals are named, which of them is asked for.</summary>
internal static class Claims
{
    private const int Farthest = 8;

    /// <summary>Who only sent the patient, or saw them before.</summary>
    private const int Told = 0;

    private const int Named = 1;

    private const int Wanted = 2;

    private static readonly HashSet<string> Wishes = WordSet.Of(
        "quero queria quer gostaria prefiro preferia marcar agendar remarcar marca agenda marque agende desejo preciso precisava pode com consulta horario vaga retorno atendimento avaliacao"
    );

    private static readonly HashSet<string> Past = WordSet.Of(
        "passei consultei fui estive tratei tratava consultava passava ia ja era fazia fiz estava conheco"
    );

    private static readonly HashSet<string> Referred = WordSet.Of(
        "indicou indicaram encaminhou recomendou pediu passou receitou solicitou falou disse mandou orientou sugeriu"
    );

    private static readonly HashSet<string> Referrals = WordSet.Of(
        "indicacao encaminhamento pedido receita solicitacao recomendacao laudo guia paciente"
    );

    private static readonly HashSet<string> Sent = WordSet.Of(
        "pedido pedida pedidos indicado indicada encaminhado encaminhada solicitado solicitada solicitados recomendado recomendada receitado"
    );

    private static readonly HashSet<string> Returns = WordSet.Of(
        "retorno retornar retorne volta voltar volte voltasse revisao"
    );

    public static List<int> Of(Sentence sentence, List<Naming> names)
    {
        var claims = new List<int>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var from = i == 0 ? 0 : names[i - 1].End;
            var joined = i > 0 && RuledOut.IsJoined(sentence, from, names[i].TitleAt);
            claims.Add(joined ? claims[i - 1] : Of(sentence, names[i], from));
        }

        return claims;
    }

    /// <summary>"A dra. Helena pediu um ultrassom", "encaminhamento do dr. Gustavo": named only as who sent the patient, who does not go back to them.</summary>
    public static bool OnlySent(Sentence sentence, Naming name)
    {
        var by =
            sentence.IsAny(name.TitleAt - 1, "do", "da", "de", "pelo", "pela")
            && (sentence.In(name.TitleAt - 2, Referrals) || sentence.In(name.TitleAt - 2, Sent));
        return (by || IsTelling(sentence, name)) && !GoesBack(sentence);
    }

    private static bool IsTelling(Sentence sentence, Naming name) =>
        sentence.In(sentence.IsAny(name.End, "me", "ja") ? name.End + 1 : name.End, Referred);

    private static bool GoesBack(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence.In(at, Returns)
                || (sentence.Is(at, "com") && sentence.IsAny(at + 1, "ela", "ele"))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int Of(Sentence sentence, Naming name, int from)
    {
        if (IsTelling(sentence, name))
        {
            return Told;
        }

        var claim = Named;
        for (var at = name.TitleAt - 1; at >= from && name.TitleAt - at <= Farthest; at--)
        {
            if (sentence.IsStop(at) || sentence.Is(at, ","))
            {
                break;
            }

            if (sentence.In(at, Past) || sentence.In(at, Referrals))
            {
                return Told;
            }

            claim = sentence.In(at, Wishes) ? Wanted : claim;
        }

        return claim;
    }
}
