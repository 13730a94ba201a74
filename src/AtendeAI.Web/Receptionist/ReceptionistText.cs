namespace AtendeAI.Web.Receptionist;

/// <summary>Names the texts of this folder: <c>ReceptionistText.resx</c> in Portuguese, <c>ReceptionistText.en.resx</c> in English.</summary>
public sealed class ReceptionistText;
