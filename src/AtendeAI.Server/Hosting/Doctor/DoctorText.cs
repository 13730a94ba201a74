namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The words of the doctor's findings: <c>DoctorText.resx</c> in Portuguese, <c>DoctorText.en.resx</c> in English.</summary>
internal static class DoctorText
{
    private static readonly TextTable Table = new(typeof(DoctorText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
