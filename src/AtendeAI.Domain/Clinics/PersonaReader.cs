namespace AtendeAI.Domain.Clinics;

internal static class PersonaReader
{
    public static AssistantPersona Read(ContextNode node)
    {
        var persona = new AssistantPersona();
        return node.IsAbsent || !node.IsObject()
            ? persona
            : new()
            {
                Enabled = node.At("enabled").Flag(persona.Enabled),
                Name = node.At("name").Text(60),
                Personality = node.At("personality").Text(),
                Formality = Formality(node.At("formality")),
                Empathy = node.At("empathy").Text(60),
                Humor = node.At("humor").Text(60),
                Emoji = node.At("emoji").Flag(persona.Emoji),
                Greeting = node.At("greeting").Text(1000),
                Farewell = node.At("farewell").Text(1000),
                OutOfHours = node.At("out_of_hours").Text(1000),
                MaxReplyChars = node.At("max_reply_chars").Whole(persona.MaxReplyChars, 160, 4096),
                InitialPhrases = node.At("initial_phrases").Texts(1000),
                ForbiddenTopics = node.At("forbidden_topics").Texts(200),
            };
    }

    private static string Formality(ContextNode node)
    {
        var formality = node.Text(20) ?? "voce";
        if (formality is not ("voce" or "senhor"))
        {
            node.Fault("unknown-choice", "voce, senhor");
        }

        return formality;
    }
}
