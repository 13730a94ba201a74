using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Risk of suicide: an emergency that also needs 188.</summary>
internal static class SuicideRules
{
    /// <summary>Words of leaving life, in whatever turn of phrase.</summary>
    public static readonly HashSet<string> Farewell = WordSet.Of(
        "vida viver vivo viva morrer morte matar suicidio adeus despedida despedir carta corda testamento sumir desaparecer mundo pular vozes fim besteira acabar desistir desisti"
    );

    public const string Text = """
        [!emergency suicide]
        me|se matar|mato|matarei|matou|mata
        suicidio|suicidar|suicida|suicidas|suicidei|suicidou
        tirar|tirando|tirou|tiro ~2 propria|minha vida
        tirar ~1 vida
        acabar|acabando|terminar|dar ~3 minha|propria|tudo|essa vida|vida
        acabar|dar ~1 fim|com ~2 vida
        dar ~2 fim ~3 vida|tudo|sofrimento|mim
        acabar com tudo
        por ~1 fim ~2 vida|sofrimento
        nao ~2 quero|queria|quer|vale|aguento|consigo|aguenta ~2 viver|vivendo|vivo|viva
        nao ~2 quero|queria|quer ~1 existir|acordar
        nao ~2 vejo|tem|tenho|encontro ~2 sentido|motivo|razao|vontade|motivos ~2 viver|vida|vivo|continuar
        vida|viver ~3 nao ~1 faz|tem|vale ~2 sentido|pena
        sem ~1 vontade|motivo ~2 viver
        desistir|desisti|desistindo ~1 da|de|viver|dessa ~1 vida|viver
        cansei|cansado|cansada ~2 viver|vida
        vontade|pensando|penso|pensamento|pensamentos|pensei|pensar|pensa|ideia|ideias|planejando ~3 morrer|morte|suicidas|suicida|sumir|suicidio
        vontade ~2 sumir
        quero|queria|quer|prefiro|preferia|desejo|vou ~2 morrer
        quero|queria sumir ~3 mundo|vida|vez|sempre|$
        melhor ~4 morto|morta|morrer|morresse
        melhor ~2 sem mim
        mundo|todos|familia ~4 melhor sem mim
        me|se cortar|cortando|cortei|machucar|machucando|mutilar|mutilando|ferir|enforcar|jogar|cortou|enforcou ~6 mim|propria|pulsos|pulso|proposito|braco|bracos|ponte|predio|janela|morrer|vida|aliviar
        %cortar|cortei|cortar ~2 pulsos|pulso
        me|se enforcar|enforcou|enforcando
        %tomar|tomei|tomou|tomado|engoli|engoliu ~6 muitos|varios|todos|monte|caixa|cartela|cartelas|vidro|punhado|20|30|40|dezenas|inteira ~5 remedio|remedios|comprimidos|comprimido|calmante|calmantes|rivotril|remedinhos|clonazepam
        %tomar|tomei|tomou ~3 caixa|cartela|cartelas|vidro ~2 inteira|inteiro|toda|todo|inteiras
        %automutilar|automutilacao
        nao ~3 aguento|aguenta|suporto|consigo ~2 mais ~2 viver|vida|existir
        nao ~2 aguento|suporto ~1 mais ~3 vou|quero|prefiro|so|melhor ~2 morrer|sumir|desaparecer|embora|fim
        nao ~2 quero|queria ~1 mais ~1 viver|existir|estar ~2
        queria|quero|vontade ~2 dormir ~3 nao ~1 acordar
        queria|quero ~2 desaparecer|sumir ~4 mundo|vida|sempre|vez|falta|ninguem|tudo
        ninguem ~2 sentiria|vai ~1 sentir|falta ~2 minha|falta|mim
        queria|quero|preferia ~2 estar|ter ~1 morta|morto|morrido|nascido
        nao ~1 deveria|devia|queria ~1 ter ~1 nascido
        vida ~3 nao ~3 sentido|graca|pena|presta
        nao ~3 vale ~2 pena viver
        me jogar|jogo|atirar|enforcar
        pular ~2 ponte|predio|janela|viaduto|sacada|andar
        desisti|desistir|desistindo ~1 vida|tudo|viver|mim
        carta ~1 de ~1 despedida
        adeus ~2 mundo|vida
        pensamento|pensamentos|ideia|ideias|ideacao ~2 suicida|suicidas|morte|morrer|ruins ~1 vida|morte|$
        filho|filha|mae|pai|marido|esposa|irmao|irma|amiga|amigo|ele|ela ~4 se ~1 matar|cortar|enforcar|cortando|suicidar|suicidou
        %tentar|tentei|tentou ~2 suicidio|se|me ~1 matar|suicidio|$
        """;

    /// <summary>Figures of speech about dying.</summary>
    public const string Limits = """
        [-emergency]
        morrer|morrendo|morri|morro|morta|morto|mata|matando|matar|matou ~1 de|do|da ~1 vontade|rir|fome|sede|sono|vergonha|calor|frio|saudade|saudades|medo|cansaco|cansada|cansado|curiosidade|preguica|raiva|ansiedade|trabalhar|estudar|amor|tedio|susto|ciume|inveja|alegria|felicidade|nervoso|ansiosa|dor|tanto|tantas|rsrs|fofura|orgulho|tristeza|odio|desejo|velho|velha|velhice
        nao|sem ~3 me|vou|quero|penso|pensando|penso ~2 matar|morrer ~1 nao
        nao ~2 quero|vou|penso|pensando|pretendo ~2 me|em morrer|matar|suicidio|suicidar
        me mata|matou|matam|matando|matar ~4 preco|valor|dor|coluna|costas|dente|rir|vergonha|trabalho|calor|saudade|trabalhar|estudar|academia|correr|treinar
        preco|valor|trabalho|calor|coluna|dente|dor|costas|saudade|ansiedade|curiosidade|espera|demora ~4 me|esta ~1 matando|mata|matou|matar
        marido|mae|chefe|pai|esposa|mulher|namorado|ela|ele ~2 me mata|matar
        ;rid of a pain with a place, not of life
        nao ~2 quero|queria|quer|aguento|consigo|da ~2 viver|vivendo com essa|esta|esse|este|tanta|tanto|uma|a|o|as|os ~1 dor|dores|incomodo ~1 nas|na|no|nos|de|do|da costas|coluna|lombar|joelho|joelhos|ombro|ombros|cabeca|dente|dentes|pe|pes|perna|pernas|quadril|pescoco|punho|braco|cotovelo|tornozelo|ciatico|cervical
        cansei|cansado|cansada ~2 vida ~2 corrida|sedentaria|loca|agitada
        queria|quero|vontade ~2 sumir ~5 vergonha|celulite|mancha|manchas|barriga|espinha|espinhas|rugas|ruga|olheiras|ferias|praia
        me cortar|cortei|machucar|machuquei|cortou ~5 cozinha|faca|sem|cozinhando|treino|jogando|futebol|papel|vidro|academia|barbear|querer
        """;
}
