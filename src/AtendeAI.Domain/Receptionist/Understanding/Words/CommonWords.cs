namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>Everyday words that must not be "mended" into others they resemble.</summary>
internal static class CommonWords
{
    private const string Table = """
        quarto quartos setor tema sentar marca marco cesta conta contar canta quente testa festa besta mostra mesa seis este esta estes estas esse essa
        casa caso cama causa vento tento tinta santa manta corte norte sorte morte forte parte porte noites nove neve leve breve greve
        coisa coisas perto certo aberto deserto gosto rosto posto custo justo junto tanto canto santo quanto planto levo ligo digo sigo amigo amiga amigos
        medo dedo modo todo lado dado fado tarde cargo carga carta certa perna pernas braco bracos olhos olho orelha ouvido nariz boca lingua garganta pescoco
        costas coluna joelho ombro barriga peito pele cabelo unha dente dentes gengiva
        silva souza santos oliveira pereira ferreira almeida costa gomes martins araujo melo barbosa ribeiro cardoso teixeira correia correa dias campos
        aguiar alencar amaral amorim antunes aragao assis assuncao avila azevedo bandeira bastos bezerra bittencourt borges braga brandao brito bueno
        cabral caldas caldeira camargo carneiro carvalho cavalcante cavalcanti chagas chaves coelho cordeiro coutinho damasceno dantas dutra esteves falcao
        figueira figueiredo fonseca fontes fontana fragoso franca freire furtado galvao garcia godoi godoy goncalves gouveia guedes guerra guerreiro guimaraes gusmao
        henriques holanda jardim junqueira lacerda leal leao leite lemos lessa lobato lobo loureiro macedo machado maciel magalhaes maia malta marques marinho matos mattos medeiros meireles
        meirelles mello mendonca menezes meneses mesquita miranda montenegro moraes morais mota motta mourao muniz nascimento neves nobrega nobre
        nogueira novaes pacheco padilha paes paiva parreira passos paulino peixoto penteado peres pimenta pimentel pinheiro pires pontes portela portugal prates queiroz quintana
        rangel rezende resende ribas rios rodrigues sabino sales salles salgado sampaio sanches santana santiago saraiva sarmento seabra seixas serra siqueira soares sobral sobrinho
        souto tavares toledo torres trindade valadares vargas vasconcelos vasques veiga velasco veloso viana vianna vidal vilela villela viveiros xavier zanella zanetti
        muller schmidt fischer weber klein becker schneider wagner hoffmann rossi ferrari bianchi conti romano moretti marino ricci lombardi tanaka suzuki nakamura yamamoto watanabe kobayashi
        lima rocha nunes moreira alves lopes freitas vieira monteiro mendes barros moura cunha pinto batista duarte andrade farias ramos castro fernandes
        maria jose joao ana antonio francisco carlos paulo pedro lucas luiz luis marcos gabriel rafael daniel marcelo bruno eduardo felipe raimundo rodrigo
        manoel manuel mateus andre fernando fabio leonardo gustavo guilherme leandro tiago thiago anderson ricardo marcio jorge sebastiao alexandre roberto
        edson diego vitor victor sergio claudio matheus geraldo adriano juliano julio cesar renato henrique hugo otavio igor caio davi samuel enzo arthur
        bernardo heitor lorenzo theo miguel benicio joaquim isaac francisca antonia adriana juliana marcia fernanda patricia aline sandra camila amanda
        bruna jessica leticia julia luciana vanessa mariana gabriela vera vitoria larissa claudia beatriz luana rita sonia renata eliane josefa simone natalia
        cristiane carla debora rosangela jaqueline rosa daniela aparecida marlene terezinha raimunda andreia fabiana lucia raquel angela rafaela joana luzia
        elaine daniele regina tatiane priscila isabela isabella alice laura helena sofia sophia valentina manuela heloisa luiza cecilia eloa livia lorena
        lara marina bianca elisa clara yasmin esther ester olivia pietra catarina nicole melissa marli marta marcela paula silvana valeria viviane tania
        sogra cunhada esposo
        vou vamos vai vao vem vim veio vindo venho viva vida vivo vejo veja visto vista vistas volta voltar voltei voltou
        dar deu dado dando dei disse diz dizer digo dito
        ser sou somos sao era eram foi fui fomos foram seja sendo sido sera
        estar estou esta estamos estao estive esteve estava
        ter tenho tem temos tinha tive teve tendo tido
        fazer faz faco fez fiz feito fazendo faria fazem
        poder pode posso podem podemos pude podia
        saber sei sabe sabem soube
        ver vendo viu veja
        falar falo fala falou falei falando falta faltar faltei faltou
        ficar fico fica ficou fiquei ficando
        deixar deixa deixo deixei deixou
        passar passa passo passou passei passando
        chegar chego chega chegou cheguei chegando
        levar leva levo levou levei trazer trago
        tomar toma tomo tomou tomei tomando
        comer come como comeu comi comida
        dormir durmo dorme dormiu
        pagar pago paga pagou paguei pagamento
        comprar compra compro comprou
        gostar gosta gostei gostou gostaria gostava
        achar acho acha achei achou
        pensar penso pensei
        ajudar ajuda ajudou
        usar uso usa usei
        morar moro mora morava morro morrendo
        nascer nasceu nasci
        andar ando anda
        correr corri correndo
        abrir abre abriu fechar fecha fechou
        subir sobe descer desce
        mandar manda mandou mandei
        pedir peco pede pediu pedi pedido
        perder perdi perdeu perda
        ganhar ganhei
        colocar coloca coloquei
        tirar tira tirei tirou
        entrar entra entrei entrou
        sair saio sai saiu saida
        carro casa cidade bairro rua trabalho escola loja mercado banco igreja parque praia sitio
        marido esposa mulher homem menino menina bebe filho filha mae pai irmao irma avo neta neto tia tio primo prima
        grande pequeno pequena novo nova velho velha bom boa ruim melhor pior maior menor certo certa claro clara
        muito muita muitos muitas pouco pouca poucos algum alguma alguns algumas nenhum nenhuma outro outra outros outras
        agora ainda antes depois sempre nunca tambem talvez quase apenas somente mesmo mesma assim entao porque porem mas
        aqui ali la perto longe dentro fora acima abaixo
        sobre entre sem contra desde durante segundo conforme
        quem qual quais onde quando quanto quantos quantas como
        numero numeros nome idade endereco telefone celular email
        pessoa pessoas gente moco moca
        dinheiro cartao pix boleto debito credito parcela
        problema problemas duvida duvidas pergunta perguntas resposta
        foto fotos imagem audio video documento documentos
        tratamento aparelho limpeza canal extracao clareamento protese implante
        febre tosse gripe dor dores nausea vomito enjoo tontura coceira mancha manchas alergia inchaco inchado sangue sangramento
        remedio remedios comprimido receita
        terapia sessao sessoes psicologo psicologa nutricionista fisioterapia cardiologista dermatologista ginecologista pediatra ortopedista
        verde azul preto branco
        contato contrato contente cliente clientes clinica clinico
        mudar mudo muda mudei mudou mudanca
        tentar tento tentei tentando
        ligar ligou liguei ligando ligacao
        encontrar encontro encontrei
        aceitar atender atende entender entendi entende
        esperar espero espera esperei esperando
        amor amar amo feliz triste
        banho banana batata manga melao
        natural nacional postal total
        sarar sara cura curar
        parar parto parente parentes parece pareceu
        serio seria serio sede cede sexo texto
        centro central cento conto pronto pronta ponto tonto
        vias vista veias veia
        quita quinto sexto
        demais devagar
        """;

    public static HashSet<string> All { get; } =
        new(
            Table.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal
        );
}
