namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Signs of danger to life in English and Spanish: whoever is far from home must be understood here above all.</summary>
internal static class ForeignEmergencyRules
{
    public const string Text = """
        [!emergency]
        ;English
        chest ~3 pain|hurts|hurting|pressure|tight|tightness|crushing|heavy|burning|squeezing
        pain|pressure|tightness|tight|elephant ~4 chest|heart
        pain ~6 left arm|jaw
        cannot|cant|can|unable|struggling|hard|trouble|difficulty|shortness|short|gasping|barely|hardly ~3 breathe|breathing|breath|air
        not|stopped|isn ~2 breathing
        breathing ~2 weird|slow|slowly|fast|funny|super
        heart ~2 attack|stopped|racing
        stroke
        face ~3 drooping|dropped|droopy|numb|twisted
        half|side ~3 body|face ~4 numb|weak|dropped|paralyzed|paralysed
        cannot|cant|can|suddenly ~4 move|feel ~3 arm|leg|side|face|hand
        speech|talking|words|speaking ~3 slurred|gibberish|funny|nonsense
        slurred|slurring ~3
        bleeding|bleed|blood ~4 a|lot|heavily|stop|badly|much|everywhere|nonstop|pouring
        won|wont|doesn|doesnt|not ~2 stop ~2 bleeding
        severe|heavy|terrible|internal|massive ~1 bleeding
        vomiting|throwing|coughing|puking|spitting ~2 blood
        pregnant ~6 bleeding|blood|contractions|water|seizure
        bleeding|water ~6 pregnant|broke
        baby ~4 not|stopped ~2 moving|kicking
        passed|passing|blacked out
        unconscious|unresponsive|fainted|collapsed|fainting
        won|wont|cant|cannot|not|doesn ~2 wake|waking|respond|responding
        seizure|seizures|convulsing|convulsions
        shaking ~4 floor|foaming|mouth|uncontrollably
        foaming ~3 mouth
        choking|choked|suffocating
        turning|turned|turns|going|lips|face ~2 blue|purple
        throat|tongue|face|lips ~4 swelling|swollen|closing|swells
        swelling|swollen ~3 throat|tongue|face|lips
        allergic|anaphylactic|anaphylaxis ~2 reaction|shock
        swallowed|drank|ingested|ate ~5 bleach|poison|battery|coin|cleaner|pills|gasoline|detergent|acid
        overdose|overdosed|poisoned|poisoning
        took ~4 all|whole|bottle|too|many ~4 pills|pill|tablets|meds|sleeping
        bitten|bit|bite|stung ~4 snake|scorpion|spider|bee|bees
        snake|scorpion ~2 bit|bite|stung
        stabbed|gunshot|knifed
        got|been|was|were ~1 shot
        hit|knocked ~3 car|bus|truck|motorbike
        run|ran ~1 over
        car|motorcycle|motorbike|bike|scooter ~1 accident|crash|crashed
        hit ~3 head ~8 vomiting|dizzy|unconscious|bleeding|confused|sleepy|passed
        fell ~5 stairs|roof|balcony|ladder|window|cliff|head
        electrocuted
        electric|electrical ~3 shock|shocked
        drowning|drowned
        pulled ~5 pool|water|sea ~6
        worst headache
        sudden|suddenly ~4 blind|see|vision|headache
        burned|burnt|burns|scalded ~6 face|body|oil|water|fire|badly|boiling
        call|need|send ~3 ambulance|911|192
        ambulance
        medical emergency
        is ~2 dying
        ;Spanish
        dolor|opresion|presion|oprime|aprieta|duele|punzada ~4 pecho|corazon
        pecho ~3 duele|oprime|aprieta|cerrado|apretado
        duerme|dormido|hormigueo|adormecido ~3 brazo|cara|lado
        brazo ~1 izquierdo
        no ~2 puedo|puede|logra|consigue|puedo ~1 respirar|respira
        no respira|respiro
        falta|faltando|quedo|quedando ~2 aire
        ahogando|ahoga|ahogo|asfixia|atraganto|atragantado|atragantada|atragantando
        infarto|derrame|ictus|acv|aneurisma
        boca|cara ~3 torcida|chueca|torcio|torcido
        torcio ~3 boca|cara
        mitad ~2 cuerpo|cara
        no ~2 mueve|siente|siento|muevo ~2 brazo|pierna|lado|cuerpo
        sangrando|sangrado|sangra|sangre|hemorragia ~4 mucho|mucha|para|parar|chorros|abundante|deja
        no ~3 para|deja ~2 sangrar|sangrando
        vomitando|vomito|vomita|escupiendo|tosiendo ~2 sangre
        embarazada ~8 sangrando|sangre|sangra|contracciones|agua|fuente
        rompio|rompi ~2 fuente|bolsa
        desmayo|desmayado|desmayada|desmaye|desplomo|desplomada|desplomado|inconsciente
        no ~2 despierta|responde|reacciona|llora
        convulsionando|convulsiones|convulsion|convulsiona
        espuma ~3 boca
        labios|cara|bebe|nino|nina ~3 azul|azules|morado|morada|morados
        garganta|lengua|cara ~4 hinchada|hinchando|cierra|cerrando|hincho
        hinchando|hincho|hinchada ~3 garganta|lengua|cara
        reaccion|shock|choque ~1 alergica|anafilactico
        trago|tomo|tome|bebio|ingirio|comio ~5 lavandina|cloro|veneno|lejia|pila|pastillas|raticida|moneda|detergente|gasolina
        sobredosis|envenenado|envenenada|intoxicado|intoxicacion
        tomo|tome|tomado ~4 monton|muchas|todas|frasco|caja|blister ~4 pastillas|pildoras|rivotril
        mordio|mordedura|pico|picado|picadura ~4 serpiente|vibora|alacran|escorpion|arana|culebra
        apunalaron|acuchillaron|balazo|balazos|baleado|dispararon|punalada
        atropellaron|atropello|atropellado|atropellada
        accidente ~3 moto|auto|coche|carro
        cayo ~5 escalera|escaleras|techo|balcon|ventana|cabeza
        golpe|golpeo ~4 cabeza ~8 vomita|vomitando|mareado|inconsciente|sangra|desmayo
        ahogo ~3 piscina|pileta|mar
        quemo|quemadura|quemado ~6 aceite|agua|cara|cuerpo|fuego
        ambulancia
        me|se ~2 muere|muriendo
        """;

    public const string Suicide = """
        [!emergency suicide]
        ;English
        kill|killing|hurt|harm|cut|cutting|hang|hanging ~1 myself|himself|herself
        end|ending|take|taking|took ~2 my|his|her ~1 own ~1 life
        end ~1 my life
        end ~1 it ~1 all
        don|dont|not ~3 live|alive|exist ~3 anymore|more|longer
        don|dont|not ~2 want ~2 live|alive|exist|wake
        want|wanna|going ~2 die
        better ~2 dead
        better ~3 without me
        suicide|suicidal
        going ~2 jump
        nobody|noone ~3 miss me
        no ~2 reason|point ~3 live|living
        rope ~2 ready
        ;Spanish
        matarme|suicidarme|suicidio|suicidar|suicida
        me voy a matar
        voy ~2 matar|matarme
        quiero|quisiera|ganas|prefiero ~3 morir|morirme|matarme|desaparecer
        no ~2 quiero|aguanto|puedo ~2 vivir|viviendo|seguir
        quitarme|quitar ~2 vida
        cortarme|ahorcarme|tirarme ~3
        acabar|terminar ~2 mi|la|todo ~1 vida|todo
        sin ~2 ganas ~2 vivir
        """;

    /// <summary>What is past, denied, or a figure of speech.</summary>
    public const string Limits = """
        [-emergency]
        no|never|without ~2 chest pain
        last|years|months|ago ~6 stroke|seizure|seizures|overdose|accident|fainted
        stroke|seizure|seizures|accident|attack|fainted ~6 ago|last|years|childhood
        had|history|family ~4 stroke|seizure|attack ~4 ago|last|year|years|2019|2020|2021|2022|2023|2024|2025
        heart attack ~4 price|bill|prices
        dying ~2 to|of|from ~2 know|see|laughter|curiosity|meet|hunger|boredom
        killing me ~4
        hace ~2 anos|meses ~6 infarto|derrame|accidente|convulsiones|acv
        infarto|derrame|accidente|acv|convulsion ~6 pasado|pasada|hace|anos
        no ~2 tengo ~2 dolor
        muero|muriendo|morirme ~2 de ~2 hambre|risa|ganas|verguenza|frio|calor|sueno|curiosidad
        """;
}
