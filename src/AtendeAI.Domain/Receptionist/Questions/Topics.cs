using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class Topics
{
    /// <summary>Questions that the clinic context may answer.</summary>
    public static bool IsQuestion(Intent intent) =>
        intent
            is Intent.AskPrice
                or Intent.AskInsurance
                or Intent.AskLocation
                or Intent.AskHours
                or Intent.AskServices
                or Intent.AskPreparation;
}
