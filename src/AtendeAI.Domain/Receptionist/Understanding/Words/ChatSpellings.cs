namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>Short and joined spellings of the chat, and what they stand for; the answer may be several words.</summary>
internal static class ChatSpellings
{
    private const string Table = """
        vc ce oce vce voc ocê vossê voçe vose = voce
        vcs ces vces voceis voces = voces
        tb tbm tbem tmb tbn tambm tamem tambén = tambem
        hj oje hje hoji hojee = hoje
        amn amnh amnha amanh amaha amaña amhna amãha ammanha amanhan amanhã = amanha
        manana mañana = amanha
        qdo qnd qndo qd cuando quandu = quando
        pq porq pque pk porke poque = porque
        oq oque oqe = o que
        blz blza belezinha = beleza
        obg obgd obgdo obrigadu brigado brigadao obrigadao brigadu = obrigado
        obgda obga brigada brigadinha brigaduu = obrigada
        vlw vlww valew vaaleu = valeu
        pfv pfvr pff pfvor plis pls plz porfavor porfa pfavor = por favor
        qro kero keru qero quro qeru quelo = quero
        qria keria quiria qeria qeriaa = queria
        msm msmo mesm = mesmo
        mesmu = mesmo
        dps dpois depos dpis dispois despois dipois = depois
        td = tudo
        meidia mei-dia meiudia = meio dia
        qnt qnto qto qt quantu qntu = quanto
        mt mto muitu mui = muito
        mta mtas = muita
        mts = muitos
        agr agra = agora
        aki aq = aqui
        gnt = gente
        ngm ninguem = ninguem
        n nn naum naun nao nop nops ñ = nao
        q ke qe = que
        cmo cm como = como
        dnv denovo = de novo
        di = de
        fzr = fazer
        nd = nada
        fds findi finde = fim de semana
        pra pro pras pros p = para
        ta tah tá = esta
        to tou tô = estou
        tava = estava
        tavam = estavam
        tamo = estamos
        eh = e
        neh ne = ne
        bomdia bondia bundia = bom dia
        boatarde boatardi = boa tarde
        boanoite = boa noite
        apartir = a partir
        concerteza conserteza comcerteza = com certeza
        derepente = de repente
        agente = a gente
        dapra = da para
        doutor dotor doto dr = dr
        doutora dotora dra = dra
        doutores drs = drs
        doutoras dras = dras
        senhor sinhor = sr
        senhora sinhora = sra
        tel fone tlf = telefone
        zap zapzap whats wpp wppp whatsap watsap watzap zapp whatssap = whatsapp
        msg mensage = mensagem
        msgs = mensagens
        hr hrs hs hrr = h
        resp = resposta
        resseita reseita receta reçeita = receita
        add = adicionar
        info = informacao
        infos = informacoes
        qq qlqr qlquer qqr qualque qlq = qualquer
        qualqr = qualquer
        sab = sab
        flw = falou
        ok okay oka okk okey okei oks = ok
        sim ssim sin simmm sii aham cim siim ahan uhum uhun anram arram = sim
        oi oii oie oiee oiii oin oiie = oi
        ola olaa olar alo = ola
        opa opaa eae eai iae iai = opa
        cpf cpff = cpf
        nasc = nascimento
        end = endereco
        apto = apartamento
        att = atenciosamente
        aniver niver = aniversario
        vdd = verdade
        vamo vamu bora = vamos
        fz = faz
        cade kd kade = cade
        sdds = saudades
        min mins minutinhos = minutos
        feirra fera = feira
        qnta qunta quimta = quinta
        sgnda sgda segnda segda = segunda
        trca = terca
        qrta qarta quata = quarta
        sxta sext = sexta
        sbado sbd = sabado
        dmingo dmngo = domingo
        consuta conculta consutla consuda consula cosulta consunta consolta conssulta comsulta = consulta
        consutas consulltas = consultas
        horaio orario oraro horarii horariu orariu horáro horairo horaro hrario = horario
        orarios horarius orarius horaros = horarios
        dentista dentita dentisa = dentista
        medico medicu mediku = medico
        convenho comvenio conveniu convenhio convenioo = convenio
        comfirmar = confirmar
        comfirmado = confirmado
        comfirmo = confirmo
        exami izame ezame exáme = exame
        izames ezames = exames
        ezames = exames
        vo = vou
        nois = nos
        memo = mesmo
        oxe oxente vixe vixi uai ue = uai
        moca moça = moca
        noti noit niote noute nioite = noite
        peto peitu peitto petio piito = peito
        sange sangi sanque = sangue
        resperar repirar resprar = respirar
        tardi trade tared tade trde tadre = tarde
        tardinha = tardinha
        mahna mnha manah = manha
        horinha = hora
        horinhas = horas
        prox proxm = proxima
        sedo = cedo
        cedim = cedinho
        pertim = pertinho
        direitin = direitinho
        podi = pode
        quedia = que dia
        quehoras = que horas
        boraver = vamos ver
        comofaz = como faz
        tudobem = tudo bem
        tds = todos
        tda = toda
        tdo = todo
        cad = cada
        med = medico
        docto doctora = dr
        hosp = hospital
        rx raiox = raio x
        usg ultrasom ultra ultrasson ultrassonografia ultrasonografia = ultrassom
        """;

    private static readonly Dictionary<string, string> Meant = Read();

    public static IEnumerable<string> Words => Meant.Values.SelectMany(meant => meant.Split(' '));

    public static string? Find(string word) => Meant.GetValueOrDefault(word);

    private static Dictionary<string, string> Read()
    {
        var meant = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var line in Table.Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            var sides = line.Split(" = ");
            foreach (var written in sides[0].Split(' '))
            {
                meant[Folding.Fold(written)] = sides[1];
            }
        }

        return meant;
    }
}
