using NodaTime;

namespace AtendeAI.Domain.Receptionist.Words;

internal static class Greeting
{
    public static string At(LocalTime time) =>
        time.Hour switch
        {
            >= 5 and < 12 => "Bom dia",
            >= 12 and < 18 => "Boa tarde",
            _ => "Boa noite",
        };
}
