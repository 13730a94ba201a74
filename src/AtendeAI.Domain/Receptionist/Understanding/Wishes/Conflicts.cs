namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Which of two readings of one message gives way.</summary>
internal static class Conflicts
{
    private static readonly Intent[] BesideEmergency =
    [
        Intent.Emergency,
        Intent.Book,
        Intent.Cancel,
        Intent.Reschedule,
        Intent.Human,
    ];

    public static void Settle(
        HashSet<Intent> intents,
        Findings findings,
        Entities entities,
        bool question
    )
    {
        if (findings.HasLabel("command") || findings.HasLabel("order"))
        {
            intents.RemoveWhere(intent => intent is not (Intent.OutOfScope or Intent.Emergency));
        }

        if (intents.Contains(Intent.Emergency))
        {
            intents.RemoveWhere(intent => !BesideEmergency.Contains(intent));
            if (!findings.HasLabel("verb") && !findings.HasLabel("wish"))
            {
                intents.Remove(Intent.Book);
            }

            // "alguém me ajuda" in danger is a cry, not a wish to speak with the desk.
            if (findings.HasLabel("help"))
            {
                intents.Remove(Intent.Human);
            }
        }

        Agenda(intents, findings, question);
        Answers(intents, findings);
        Data(intents, entities);
        if (intents.Count > 1)
        {
            intents.Remove(Intent.OutOfScope);
            intents.Remove(Intent.Greeting);
            intents.Remove(Intent.Closing);
        }
    }

    private static void Agenda(HashSet<Intent> intents, Findings findings, bool question)
    {
        if (intents.Contains(Intent.Reschedule))
        {
            Drop(
                intents,
                Intent.LateArrival,
                Intent.Book,
                Intent.Cancel,
                Intent.Decline,
                Intent.Confirm,
                Intent.CheckAppointment
            );
        }

        if (intents.Contains(Intent.Cancel))
        {
            Drop(
                intents,
                Intent.Decline,
                Intent.Confirm,
                Intent.CheckAppointment,
                Intent.LateArrival
            );
            // "meu horário de quinta" names what is cancelled; another one is asked for, or named by its verb.
            if (!question && !findings.HasLabel("verb") && !findings.HasLabel("wish"))
            {
                Drop(intents, Intent.Book);
            }
        }

        if (intents.Contains(Intent.Waitlist))
        {
            Drop(intents, Intent.Confirm);
        }

        if (
            intents.Contains(Intent.Waitlist)
            && !findings.HasLabel("verb")
            && !findings.HasLabel("wish")
        )
        {
            Drop(intents, Intent.Book);
        }

        if (intents.Contains(Intent.LateArrival))
        {
            Drop(
                intents,
                Intent.Confirm,
                Intent.Book,
                Intent.Decline,
                Intent.Complaint,
                Intent.MedicalQuestion
            );
        }

        if (intents.Contains(Intent.Confirm) && intents.Contains(Intent.Book))
        {
            intents.Remove(
                question || findings.Place(Intent.Book) < findings.Place(Intent.Confirm)
                    ? Intent.Confirm
                    : Intent.Book
            );
        }

        if (intents.Contains(Intent.CheckAppointment))
        {
            Drop(intents, Intent.Confirm, Intent.Book);
        }
    }

    private static void Answers(HashSet<Intent> intents, Findings findings)
    {
        if (intents.Contains(Intent.Confirm) && intents.Contains(Intent.Decline))
        {
            intents.Remove(
                findings.HasLabel("said")
                || findings.Place(Intent.Confirm) <= findings.Place(Intent.Decline)
                    ? Intent.Decline
                    : Intent.Confirm
            );
        }

        if (intents.Contains(Intent.AskPreparation))
        {
            Drop(intents, Intent.MedicalQuestion);
        }

        if (intents.Contains(Intent.Complaint))
        {
            Drop(intents, Intent.Feedback, Intent.Decline, Intent.CheckAppointment);
        }

        if (intents.Contains(Intent.OptOut))
        {
            Drop(intents, Intent.Decline, Intent.Cancel, Intent.Complaint);
        }

        if (intents.Contains(Intent.DataPrivacy) || intents.Contains(Intent.Human))
        {
            Drop(intents, Intent.Decline);
        }
    }

    /// <summary>A name or a plan said along with a wish is no answer; a CPF or a birth date is.</summary>
    private static void Data(HashSet<Intent> intents, Entities entities)
    {
        if (intents.Contains(Intent.ProvideInfo))
        {
            Drop(intents, Intent.Confirm);
        }

        var document =
            entities.Cpf is not null
            || entities.InvalidCpf
            || entities.BirthDate is not null
            || entities.Phone is not null
            || entities.Email is not null;
        var another = intents.Any(intent =>
            intent is not (Intent.ProvideInfo or Intent.Closing or Intent.Greeting)
        );
        if (
            another
            && (
                !document
                || intents.Contains(Intent.DataPrivacy)
                || intents.Contains(Intent.OptOut)
                || intents.Contains(Intent.Emergency)
            )
        )
        {
            intents.Remove(Intent.ProvideInfo);
        }
    }

    private static void Drop(HashSet<Intent> intents, params ReadOnlySpan<Intent> others)
    {
        foreach (var other in others)
        {
            intents.Remove(other);
        }
    }
}
