namespace AtendeAI.Web.Layout;

/// <summary>Names the texts of this folder: <c>LayoutText.resx</c> in Portuguese, <c>LayoutText.en.resx</c> in English.</summary>
public sealed class LayoutText;
