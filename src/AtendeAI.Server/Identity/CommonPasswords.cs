using System.Collections.Frozen;

namespace AtendeAI.Server.Identity;

/// <summary>
/// Passwords of ten and more characters that are tried first, here and elsewhere: keyboard runs, doubled words, "senha" and its kin. Digits
/// and signs hung on at the end do not make them uncommon.
/// </summary>
internal static class CommonPasswords
{
    private static readonly FrozenSet<string> Roots = new[]
    {
        "senha",
        "senhasenha",
        "minhasenha",
        "senhaforte",
        "senhasegura",
        "mudarsenha",
        "trocarsenha",
        "novasenha",
        "password",
        "passwordpassword",
        "mypassword",
        "password1password",
        "qwertyuiop",
        "qwertyuiopasdfghjkl",
        "qwerty",
        "qwertyqwerty",
        "asdfghjkl",
        "asdfghjklç",
        "asdfasdf",
        "zxcvbnm",
        "qazwsxedc",
        "qazwsxedcrfv",
        "1q2w3e4r5t",
        "1q2w3e4r5t6y",
        "q1w2e3r4t5",
        "a1b2c3d4e5",
        "abcdefghij",
        "abcdefghijkl",
        "abcdefgh",
        "abcdef",
        "1234567890",
        "123456789a",
        "12345678910",
        "0123456789",
        "9876543210",
        "0987654321",
        "1029384756",
        "12345abcde",
        "abcde12345",
        "123mudar",
        "mudar",
        "brasil",
        "brasilbrasil",
        "flamengo",
        "corinthians",
        "palmeiras",
        "saopaulofc",
        "vascodagama",
        "cruzeiro",
        "atleticomineiro",
        "gremio",
        "internacional",
        "teamo",
        "teamomuito",
        "euteamo",
        "eutamo",
        "amoreterno",
        "meuamor",
        "minhavida",
        "deusefiel",
        "jesuscristo",
        "jesusteama",
        "deusnocomando",
        "familia",
        "felicidade",
        "saudade",
        "iloveyou",
        "welcome",
        "bemvindo",
        "administrador",
        "administrator",
        "admin",
        "adminadmin",
        "usuario",
        "atendente",
        "recepcao",
        "recepcionista",
        "secretaria",
        "consultorio",
        "clinica",
        "clinicaclinica",
        "minhaclinica",
        "dentista",
        "odontologia",
        "medicina",
        "doutor",
        "doutora",
        "atendeai",
        "whatsapp",
        "computador",
        "internet",
        "letmein",
        "letmeinplease",
        "football",
        "princesa",
        "superman",
        "batman",
        "starwars",
        "pokemon",
        "changeme",
        "changeit",
        "trustno",
        "default",
        "temporaria",
        "temporario",
        "provisoria",
        "teste",
        "testeteste",
        "testando",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Digits = "0123456789".ToCharArray();
    private static readonly char[] Tail = "0123456789!@#$%&*.,-_?+= ".ToCharArray();

    public static bool Contains(string password)
    {
        var plain = password.ToLowerInvariant();
        return Roots.Contains(plain)
            || Roots.Contains(plain.Trim(Tail))
            || Roots.Contains(Letters(plain.TrimEnd(Digits)).Trim(Tail))
            || Roots.Contains(Letters(plain).Trim(Tail))
            || IsRun(plain);
    }

    // "s3nh@" is "senha" to whoever guesses.
    private static string Letters(string password) =>
        string.Create(
            password.Length,
            password,
            static (span, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    span[i] = from[i] switch
                    {
                        '0' => 'o',
                        '1' or '!' => 'i',
                        '3' => 'e',
                        '4' or '@' => 'a',
                        '5' or '$' => 's',
                        _ => from[i],
                    };
                }
            }
        );

    // Each character one more, or one less, than the one before: 4567890123 wraps too.
    private static bool IsRun(string password)
    {
        var steps = password
            .Zip(
                password.Skip(1),
                (a, b) => (char.IsAsciiDigit(a) && char.IsAsciiDigit(b) ? (b - a + 10) % 10 : b - a)
            )
            .Distinct()
            .ToList();
        return steps is [1 or -1 or 9 or 0];
    }
}
