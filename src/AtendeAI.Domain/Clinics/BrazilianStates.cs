namespace AtendeAI.Domain.Clinics;

internal static class BrazilianStates
{
    private static readonly HashSet<string> s_states = new(
        "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    public static bool Exists(string state) => s_states.Contains(state);
}
