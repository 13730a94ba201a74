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
        valdenir valdineia valdir valentino vandeir vanderleia vanusa veridiana vitoriano wellingtom wenceslau willians wilma yohana zenon zoraide zulmira
        valdete vicente vilma virginia vivian wanda wesley weslei william willian xavier yara yolanda zilda zeca ze chico toninho dudu duda gabi rafa fe lu nanda carol
        """;

    private const string Stops = """
        e eu o a os as um uma que quero queria gostaria preciso precisava tenho tem tinha sou estou esta ser com sem para por pelo pela no na em ou mas se cpf rg data nascimento nasci telefone celular email convenio plano
        unimed particular consulta marcar agendar cancelar remarcar confirmar hoje amanha bom boa dia tarde noite oi ola obrigado obrigada sim nao pode posso meu minha nome idade anos aqui ali la ja moro rua paciente filho filha mae pai
        esposa marido ele ela voce voces dr dra quando onde quanto qual como vou vai fica muito mais so tambem medico medica dentista horario hora exame resultado gestante gravida diabetica diabetico hipertenso hipertensa cliente
        cadeirante aposentado aposentada nova novo antiga antigo responsavel de novo do da dos das ontem segunda terca quarta quinta sexta sabado domingo feira liguei mandei tudo bem certo ok alguem ninguem daqui dai quem esse essa isso
        numero endereco contato wpp whatsapp quer queremos fiz fazer falei falando falar representante empresa vendedor motoboy paulista mineiro brasileiro brasileira casada casado solteira alergica alergico
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
