namespace AtendeAI.Web.Design;

/// <summary>Names the texts of this folder: <c>DesignText.resx</c> in Portuguese, <c>DesignText.en.resx</c> in English.</summary>
public sealed class DesignText;
