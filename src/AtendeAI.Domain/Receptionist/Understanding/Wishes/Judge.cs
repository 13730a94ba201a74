namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Decides, from what was found, what the patient wants, and in which order to act on it.</summary>
internal static class Judge
{
    /// <summary>With which weak sign to go where there is no better one.</summary>
    private static readonly Intent[] WeakOrder =
    [
        Intent.Confirm,
        Intent.Decline,
        Intent.Complaint,
        Intent.OptOut,
        Intent.DataPrivacy,
        Intent.Cancel,
        Intent.LateArrival,
        Intent.AskInvoice,
        Intent.RequestDocument,
        Intent.AskResults,
        Intent.MedicalQuestion,
        Intent.AskPrice,
        Intent.AskInsurance,
        Intent.AskLocation,
        Intent.AskServices,
        Intent.Human,
        Intent.CheckAppointment,
        Intent.Book,
        Intent.ProvideInfo,
        Intent.Feedback,
        Intent.Closing,
        Intent.Greeting,
    ];

    public static IReadOnlyList<Intent> Decide(Findings findings, Entities entities, bool question)
    {
        var intents = new HashSet<Intent>();
        foreach (var one in findings.Evidence)
        {
            if (one.Rule.Force != Force.Weak)
            {
                intents.Add(one.Rule.Intent);
            }
        }

        AddData(intents, entities);
        Conflicts.Settle(intents, findings, entities, question);
        if (intents.Count == 0)
        {
            return [Weak(findings, question)];
        }

        return [.. intents.OrderBy(Rank).ThenBy(findings.Place)];
    }

    private static Intent Weak(Findings findings, bool question)
    {
        // "ok, obrigada" ends a conversation rather than agreeing to anything.
        if (
            findings.HasLabel("bye")
            || (findings.HasWeak(Intent.Closing) && findings.HasLabel("ok"))
        )
        {
            return Intent.Closing;
        }

        // "obrigada, até quinta": the day is when we meet again.
        if (
            findings.HasWeak(Intent.Closing)
            && findings.Evidence.All(one =>
                one.Rule.Intent == Intent.Closing || one.Rule.Label == "when"
            )
        )
        {
            return Intent.Closing;
        }

        // "e aí, beleza?" asks how we are; nobody agrees with a question.
        if (question && findings.HasWeak(Intent.Greeting) && findings.HasLabel("ok"))
        {
            return Intent.Greeting;
        }

        foreach (var intent in WeakOrder)
        {
            if (findings.HasWeak(intent))
            {
                return intent;
            }
        }

        return Intent.OutOfScope;
    }

    /// <summary>Data alone, without a word that says so, is still data given.</summary>
    private static void AddData(HashSet<Intent> intents, Entities entities)
    {
        var given =
            entities.Cpf
            ?? entities.Phone
            ?? entities.Email
            ?? (entities.InvalidCpf ? string.Empty : null);
        if (
            given is not null
            || entities.BirthDate is not null
            || (entities.Name is not null && intents.Count == 0)
        )
        {
            intents.Add(Intent.ProvideInfo);
        }
    }

    /// <summary>Danger first, then what answers a question or is about an appointment made, then the rest as it was said.</summary>
    public static int Rank(Intent intent) =>
        intent switch
        {
            Intent.Emergency => 0,
            Intent.Confirm
            or Intent.Decline
            or Intent.Cancel
            or Intent.Reschedule
            or Intent.LateArrival
            or Intent.CheckAppointment => 1,
            Intent.Closing or Intent.Greeting or Intent.OutOfScope => 3,
            _ => 2,
        };
}
