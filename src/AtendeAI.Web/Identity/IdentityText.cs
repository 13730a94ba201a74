namespace AtendeAI.Web.Identity;

/// <summary>Names the texts of this folder: <c>IdentityText.resx</c> in Portuguese, <c>IdentityText.en.resx</c> in English.</summary>
public sealed class IdentityText;
