using AtendeAI.Web.Design;
using Microsoft.Extensions.Localization;

namespace AtendeAI.Web.Receptionist;

internal static class ModelParts
{
    /// <summary>What part a language model had in an answer, in words: "Demorou demais".</summary>
    public static string ModelPart(this IStringLocalizer<ReceptionistText> texts, string outcome) =>
        texts.Either("Model." + outcome.Split('.')[0], "Model.guard");
}
