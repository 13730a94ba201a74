namespace AtendeAI.Web.Agenda;

/// <summary>Names the texts of this folder: <c>AgendaText.resx</c> in Portuguese, <c>AgendaText.en.resx</c> in English.</summary>
public sealed class AgendaText;
