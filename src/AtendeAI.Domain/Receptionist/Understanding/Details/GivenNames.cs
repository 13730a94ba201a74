namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Given names common in Brazil, folded, and the words that never belong to a name.</summary>
internal static class GivenNames
{
    private const string Names = """
        maria jose joao ana antonio antonia francisco francisca carlos paulo paula pedro lucas luiz luis luiza luisa marcos marcus gabriel gabriela rafael rafaela daniel daniela
        marcelo marcela bruno bruna eduardo eduarda felipe filipe raimundo raimunda rodrigo manoel manuel mateus matheus andre andrea andreia andressa fernando fernanda fabio
        fabiana fabricio leonardo gustavo guilherme leandro tiago thiago anderson ricardo marcio marcia jorge sebastiao alexandre alexandra roberto roberta edson diego diogo vitor
        victor sergio claudio claudia geraldo adriano adriana juliano juliana julio julia cesar renato renata henrique hugo otavio igor caio davi david samuel enzo arthur artur
        bernardo heitor lorenzo theo miguel benicio joaquim isaac patricia aline sandra camila camilla amanda jessica leticia luciana luciano vanessa mariana vera vitoria victoria
        larissa beatriz bia luana rita sonia eliane josefa simone natalia natalie cristiane cristiano cristina carla debora deborah rosangela jaqueline rosa aparecida marlene
        terezinha tereza teresa lucia raquel angela joana luzia elaine regina reginaldo tatiane tatiana priscila priscilla isabela isabella isabel alice laura helena sofia sophia
        valentina manuela manu heloisa cecilia eloa livia lorena lara marina bianca elisa clara yasmin esther ester olivia pietra catarina nicole melissa marli marta silvana silvia
        valeria viviane tania sueli suely ivone irene ines dirce neusa neuza zelia conceicao aparecido benedito benedita severino severina cicero cicera damiao expedito osvaldo
        oswaldo waldir valdir valter walter wagner vagner wilson nilson nelson milton ailton elton everton cleiton cleber kleber welington wellington washington jonas jonathan
        jonatas joel josue elias ezequiel moises abraao isaias tobias caetano augusto alberto gilberto norberto humberto adalberto rogerio valerio mario mauro mauricio murilo danilo
        nicolas nicolau ravi noah gael levi anthony antony ryan kevin kaique kauan cauan yuri iuri ian erick eric erica erika monica veronica angelica carolina caroline karina karine
        karen keila kelly sheila leila lidia lilia liliane lia nathalia thais tais thalita talita tainara taina thaina mirela mirella milena micaela michele michelle miriam mirian
        mayara maiara nayara naiara tamires tamara samara sara sarah sabrina samanta suzana susana rebeca ruth noemi stella estela stephanie estefani flavio flavia fatima graca gloria
        glaucia gisele giselle giovana giovanna giulia geovana emanuel emanuele emanuelle evelyn evelin elen helen ellen eloisa elis eliana elisangela edna edilson edmilson dayane daiane denise
        diana doris dulce dalva cintia cynthia celia celina cassia cassio breno brenda barbara agatha alana alan allan alessandra alessandro alex alexia alvaro amelia anita aurora ayla
        bento cleide cleusa creusa dora elza emilia ema eva frederico geni hilda iara ilda ivan ivana ivete jacira jair janaina jean joice joyce jurema kamila katia lais lauro lena leo leonor
        lourdes lourenco luciene lucinda luna madalena magda malu margarida marilda marilene marisa mariza marilia martin matilde neide nilza nair nadir odete olga orlando oscar osmar
        otilia pamela penha quiteria rayssa raissa rosana roseli rosemary rosimeire rosilene ronaldo romulo ruan rubens ruben salete selma solange sonja tarcisio telma ubiratan ursula
        rui ruy lurdes rosane celio edmar edgar edvaldo edinaldo edivaldo genival gilson gilmar gerson jailson josiane jussara kelvin lazaro leda lindalva lourival lucelia lucimar lucineia manoela
        marcilio margareth marluce maristela maura michel mirtes natanael noemia nubia odair otacilio pablo plinio rejane ronald rosemeire rosilda rubia rudinei samira sandro saulo sidnei sidney silmara silvio
        simao sirlei suellen teodoro tulio ulisses valdemar valdirene valmir vanda vanderlei vania waldemar walquiria wendel yago yasmim zenaide caetana calebe cassiano catia celso claudete
        claudinei conrado cristovao dalila damaris deise deivid delma demetrio denis deolinda dionisio dirceu djalma dulcineia eder edimar edinalva edith eleonora eliezer elizabete elizabeth elizete eloi elsa
        emanuela emerson emilio enio enrico erasmo ernesto estevao eugenio eunice euclides evandro evaldo fabiane fabiola feliciano filomena flaviana francine genaro georgia germano getulio gilda
        gislaine graziela graziele guiomar hamilton haroldo helcio helio herminia hermes hilario iago idalina inacio indiara ingrid iracema isadora isaura ismael israel italo izabel izabela jader jailton jamile
        jefferson jeferson jeremias joelma joelson jordana josemar josenildo jucelino judite julieta juraci jurandir karla kaua laercio laila leandra leopoldo lilian luan lucilene lucio ludmila maicon
        marcella mariangela martim meire messias mirna moacir morgana nadia natan natasha neila nelma nestor nilda nilton nivaldo odilon onofre orestes otto palmira pascoal patrick
        paulina poliana rafaella ramiro ramon raul regiane reinaldo renan robson rodolfo romario romeu romilda rosalia rosalina rosimar sebastiana shirley sidneia silas silvestre silvino sirlene soraia soraya
        stefany suelen talles tamiris tarcila teofilo theodoro tomas tomaz valentim valeska vanilda vicentina vitorio wallace wanderson weverton zacarias zenilda zuleide
        cauan caua kaue caue maite liz edileuza edileusa genivaldo thayna icaro ikaro iolanda tales isis ubirajara hildebrando stephany emilly emily brayan bryan jandira
        ariana ariane arlete arlindo armando arnaldo astrid ataide aurelio avelino belmiro berenice bernadete betania candida carmelita carmem celeste clarice clarissa claudemir
        clementina clodoaldo clotilde cosme custodia dagmar davi deusdete dilma domitila dorival dorotea durval edivania efigenia eleni elenice elias elisabete elizangela enzo erivaldo eudes
        eurico everaldo expedita felicia felisberto firmino florinda franciele francielly francinete genilda gertrudes glaucio godofredo greice guido hebe heleno hercilia hortencia ione
        iranildo irani isolina ivanilda ivanildo ivonete janete janice jania jociel jonatan jorgina josefina joselito josilene josimar jovelina juscelino kauane kellen kessia lauane laudelina
        leonidas leonardo leopoldina levi liandra lindomar lucila ludmilla luzinete maisa manoella marcelino marcilene margarete marielle marinalva marineide marinete maritza matias melina
        merces mikaela mikaelly monalisa naldo narcisa natali nazare neiva nereu neuma nicoly nilce ofelia olimpia olimpio osmarina percival petronio pollyana quezia rafaelly raissa ranulfo
        rayane rayanne reginalda rilda risoleta ritinha roger rosalvo rosangelo rosenilda ruthe sofie soeli suelene thales thallita thayane thayna tiana tobias valdelice valdemir valdenice
        valdenir valdineia valdir valentino vandeir vanderleia vanusa veridiana vitoriano wellingtom wenceslau willians wilma yohana n zoraide zulmira zuleica zuleika
        agnes aisha akira alessa alicia allana aloisio aluisio aluizio amadeu ambrosio anabela anabelle anaclara anacleto analice anastacia annabelle anselmo antonella
        antonieta apolinario aracy ari aristeu aristides arthurzinho ataliba athos aylla ayumi baltazar bartolomeu basilio belchior benjamin berta betina bianka bonifacio
        brian brigida brigido caleb camilo carlito carlota carolaine cassandra cauane cesario cibele cipriano clarisse claudemiro claudionor clemente cleonice cleuza clovis
        constantino cora cornelio crispim dagoberto daiana daiani damasceno dandara darcy darlene delcio delfim delfina demerval deocleciano derci dheimes diamantino dimas
        djanira dominic donato donizete donizeti dorothy edelson edelweiss edgard edilma edmundo ednalva eduardinho egidio elba eleuterio eliete eliseu eliza ellie eloah
        eloisio eloiza elpidio emanoel emanuelly emidio enedina enrique epaminondas epifanio eraldo erlon ermelinda esdras esmeralda esmeria etelvina eufrasia euler evangelina
        evaristo ezequias fabricia fabrizia fabrizio fausto feliciana felicio felix fermino fidelis filipa florencio florentina floriano francesco francielle franklin
        frida frutuoso gabriele gabrielle gabrielly galdino gastao gean geane geisa genoveva geovani geovanna geovanni geralda gercino germana geronimo gerusa getulia gianlucca
        gilvan gilvania giovani giovanni girlene gisela giuliana giuliano gleice gleicy gleison glenda graciela graciele gracielle gracinda grazielle guilhermina gumercindo
        gutemberg hadassa hanna hannah haydee hector helder helga heliane helvecio henry heraldo herbert herculano hercules hermenegildo hipolito horacio hortensia ianca
        iarley iasmin idelfonso ilana ildefonso ilma ilson ilza inaldo ingridy ingrith inocencio iolete iraci irineu isabele isabeli isabelle isabelly isaque isidoro
        ismenia itamar ivanete ivanir ivo ivonilde izadora izaque jaciara jacinta jacinto jackson jacomo jacqueline jacques jade jaine jamily janderson jandir janine januario
        jarbas jedson jenifer jennifer jeronimo jhonatan jhonny joab joabe joanna joaopedro jordan joseane joseli joselia josete josie josiel josivaldo josy joventino jovino juca
        jucelia jucimara judith judson julian juliane julianne juliete julieth juliette junia jurandyr jussiara juvenal juventino kamilly karem karol karolaine karoline kassia
        katarina katherine kathleen katiane katiuscia kauany kawan kawane kayo kelen keli kelli kelven kerolyn kesia ketlyn keven keyla kimberly klaus ladislau laerte laiane
        laisa larisse laudiceia laureano lauren lauriane laurindo laurita lavinia lays lazara lea leide leidiane leiliane lenice lenilda leocadia leoncio leoni leonice leonidia
        leticya liara lidiane lindaura lindinalva lisandra lissandra livio lizandra lizete lohana loide longino lorraine lorrana lorrane louise luane luanna luca lucca luci
        lucian luciane lucicleide lucidio lucileide lucrecia lucy ludimila ludovico luigi luma lunna lusia luziane mabel macario magali maicom mailson maira malaquias malvina
        manuella marcel marcele marcelly marciane marcileia marco marcolino mariaclara mariah mariane mariano mariele marielly marilu marilucia marilza marines marise marivalda
        marlon marluci martinho mateo mauri maurilio max maximiliano mayke mayra melania melany melinda mercedes michael michela miguelina mileide milene milla miqueias misael
        moema monik mylena myllena naiane nanci nancy natalino nataly natanaele nathally nathaly nathan nathasha nathiele nayane nayla nazario neemias nelci nelio nely neuci
        neuraci newton nicanor nicola nicollas nicolle nikolas nilma nilva nilzete nina niuza nivia noel noeli noelia norival octacilio octavio odila odilia olavo olegario
        oliver oneida onorato oriana osiris osni osorio osvalda otaviana otoniel ozana palloma paloma paola patricio pedrina pepita perola petrolina petrucio petrus pietro
        plinia poliane policarpo pompeu porfirio priscyla prudencio pryscila quenia queren quintino quirino rafaele raiane railda raine rainer raphael raphaela rayana rayra
        rebecca reginald reinalda renilda renildo rhavi rian ricardina richard richarlison rihanna rilson robert robertina roberval robinson rodinei rogeria romano romeo
        romina roseane rosemere rosendo rosiane rosicleide rosimara rosinete rosmari roxana rozana rozangela rudolfo rufino rute ruthy sabina salomao salustiano samia
        samuela sanderson sandoval sarita satiro savio sayonara sebastian selena sheron sibele sidnea sigmund silvani silvania silverio sinesio sinfronio sinval sirleide sofya
        solano sophie stefane stefania stefanie stephani sthefany suelem sulamita susi suzane suzete suzi tadeu taiane taisa talia tallita tamila tassia tatiani tatiele tayna
        taynara teobaldo teodora teofanes teofila tercio terencio thadeu thainara thaissa thamara thamires tharcisio thauany thayla thelma theobaldo theodora thereza thiane
        thierry thomas thuani thyago tiberio ticiana ticiane timoteo tonico tranquilino uilian uilson umberto urias valda valdeci valdecir valdenia valdinei valeriano valmor
        valquiria vanderson vandete vani vanilson vantuir velma venancio venceslau verena verissimo vicencia vicenzo vilmar vilson vincenzo viniccius vinicius violeta ina
        ino vivaldo vladimir volnei wagna waldeci waldemir walisson walkiria wallison walmir warley washigton wellida wender weslley wiliam wilian wilton wilza yan yandra
        yanna yasmine ynara yone yuran yvone zaira zaqueu zeferino zelita zenaldo zeneide zenilson zion zita zoe zoraia zulma
        valdete vicente vilma virginia vivian wanda wesley weslei william willian xavier yara yolanda zilda zeca ze chico toninho dudu duda gabi rafa fe lu nanda carol
        """;

    private const string Stops = """
        e eu o a os as um uma que quero queria gostaria preciso precisava tenho tem tinha sou estou esta ser com sem para por pelo pela no na em ou mas se cpf rg data nascimento nasci telefone celular email convenio plano
        unimed particular consulta marcar agendar cancelar remarcar confirmar hoje amanha bom boa dia tarde noite oi ola obrigado obrigada sim nao pode posso meu minha nome idade anos aqui ali la ja moro rua paciente filho filha mae pai
        esposa marido ele ela voce voces dr dra quando onde quanto qual como vou vai fica muito mais so tambem medico medica dentista horario hora exame resultado gestante gravida diabetica diabetico hipertenso hipertensa cliente
        cadeirante aposentado aposentada nova novo antiga antigo responsavel de novo do da dos das ontem segunda terca quarta quinta sexta sabado domingo feira liguei mandei tudo bem certo ok alguem ninguem daqui dai quem esse essa isso
        numero endereco contato wpp whatsapp quer queremos fiz fazer falei falando falar representante empresa vendedor motoboy paulista mineiro brasileiro brasileira casada casado solteira alergica alergico
        sr sra senhor senhora dona senhorita
        ah esquece esqueca deixa deixe desisto desisti mudei ideia depois precisa
        mesmo mesma msm msmo ta tah viu hein ein blz blza beleza ne neh tb tbm valeu vlw combinado
        """;

    private static readonly HashSet<string> Known = Set(Names);

    private static readonly HashSet<string> Stop = Set(Stops);

    public static bool IsKnown(string word) => Known.Contains(word);

    public static bool IsStop(string word) => Stop.Contains(word);

    public static bool IsParticle(string word) =>
        word is "de" or "da" or "do" or "dos" or "das" or "e";

    public static IEnumerable<string> All => Known;

    private static HashSet<string> Set(string words) =>
        new(
            words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal
        );
}
