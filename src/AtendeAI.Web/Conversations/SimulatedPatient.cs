using System.Security.Cryptography;

namespace AtendeAI.Web.Conversations;

/// <summary>Who the pretend phone belongs to. Their numbers begin with 9 0000, which no operator gives out.</summary>
public sealed record SimulatedPatient(string Name, string Phone)
{
    public static IReadOnlyList<SimulatedPatient> Known { get; } =
    [
        new("Mariana Costa", "+5531900000101"),
        new("João Almeida", "+5531900000102"),
        new("Terezinha de Jesus", "+5531900000103"),
    ];

    /// <summary>Somebody whom the clinic has never heard of.</summary>
    public static SimulatedPatient Stranger()
    {
        var number = RandomNumberGenerator.GetInt32(1000, 10000);
        return new SimulatedPatient($"Paciente {number}", $"+553190000{number}");
    }
}
