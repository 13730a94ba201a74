using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// The words that state nothing by themselves: grammar, courtesy, and talk about talking. Whatever else a model says must stand in the evidence; a list of
/// what may be said is short, one of what may not has no end.
/// </summary>
internal static class Neutral
{
    private const string Grammar =
        "a o e as os um uma uns umas de do da dos das em no na nos nas ao aos num numa por pelo pela pelos pelas para pra pro com como que se ou mas porem entao pois porque "
        + "quando onde quem qual quais quanto quanta quantos quantas eu me mim comigo voce voces senhor senhora senhores sr sra te lhe lhes nosso nossa nossos nossas conosco gente seu sua seus suas dele dela "
        + "deles delas ele ela eles elas isso isto aquilo esse essa esses essas este esta estes estas aquele aquela desse dessa desses dessas destes destas disso deste desta nesse nessa nisso neste nesta aqui ali ai ja nao nem sim "
        + "ate apos antes depois sobre entre sem mais muito muita muitos muitas tao tanto bem so apenas ainda assim alem caso conforme enquanto durante segundo "
        + "algum alguma alguns algumas alguem algo outro outra outros outras cada ser sou somos sao seria sera seja sejam estar estou esta estamos estao fica ficar fico ficamos ficam ficou fique "
        + "ter tem tenho temos teria haver ha pode podem posso podemos poder poderia quer querem quero queria queremos quiser gostaria gostariam gosta gosto gostou prefere preferir preferencia prefira deseja "
        + "desejar precisa precisar precisando preciso precisam vai vou vamos vao ir fazer faco feita feito h x r";

    private const string Courtesy =
        "oi ola opa oie bom boa bons boas otimo otima otimos otimas obrigado obrigada agradeco agradecemos desculpe desculpa desculpas perdao favor gentileza prazer alegria feliz felizes contente imagina "
        + "disponha bem vindo vinda vindos vindas cuidar cuida cuidam cuidado cuide carinho abraco abracos sorriso tranquilo tranquila tranquilidade calma certo certa certinho claro certeza perfeito perfeita perfeitamente "
        + "maravilha legal bacana show joia beleza ok entendido sinto lamento pena infelizmente felizmente espero esperamos melhoras puxa poxa ah eh hum nossa preocupe preocupar preocupacao problema problemas "
        + "disposicao vontade querido querida sucesso excelente lindo linda sera aguardo conte contar possivel melhor melhores importante interessante simples rapido rapida rapidinho facil proprio propria junto juntos "
        + "momento momentinho instante instantinho tempo vez vezes coisa coisas jeito jeitinho forma formas maneira parte nome ajudinha primeiro primeira";

    private const string Talk =
        "ajudar ajuda ajudo ajudamos ajude ajudando auxiliar auxilio apoio orientar ver veja vejo vemos olhar olha olhe olhada verificar verifico verifique checar conferir confira confiro procurar procuro procure buscar busco busque mostre consultar consulte explique "
        + "encontrar encontro encontrarmos achar acho saber saiba sabe sei soubermos dizer diga diz digo falar fala fale falo falando conversar conversa perguntar pergunta perguntas pergunte perguntou perguntar responder responda "
        + "respondo resposta respostas informar informo informe informacao informacoes explicar explico explica esclarecer esclareco entender entendi entendo entende entendemos compreendo compreender mostrar mostro "
        + "escolher escolha escolhe opcao opcoes duvida duvidas detalhe detalhes assunto mensagem mensagens contato enviar mandar mande escrever escreva escreve escreveu chamar chamo chame pessoa pessoas equipe "
        + "recepcao recepcionista atendente atendentes assistente virtual clinica consultorio paciente pacientes passar passo receber recebe recebi comecar comece comecamos continuar continue seguir segue seguimos voltar volte "
        + "tirar trazer visto vista contar conto adorar adoro gostar lembrar lembre pensar pense deu der relacao aparece abaixo acima seguinte seguintes lista basta toque tocar clique selecione indicar indique";

    private const string Desk =
        "horario horarios agenda data datas dia dias hora horas minuto minutos consulta consultas atendimento atendimentos marcar agendar remarcar reagendar cancelar desmarcar confirmar reservar agendamento marcacao "
        + "valor valores preco precos custa custam custar sai saem investimento cobrado leva levam dura duram duracao demora cerca aproximadamente torno media particular convenio convenios plano planos endereco telefone site "
        + "email mail whatsapp localizacao localizada localizado localizados fica ficamos servico servicos tratamento procedimento profissional profissionais dentista medico medica doutor doutora dr dra funciona funcionamos "
        + "funcionamento abre abrimos abrem fecha fechamos atende atendem atendemos atender aceita aceitam aceitamos oferece oferecemos oferecer faz fazem fazemos realiza realizamos trabalhamos possuimos dispomos pagar pagamento rua avenida av sala feira "
        + "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta sexta sabado domingo segundas tercas quartas quintas sextas sabados domingos reais real";

    private static readonly HashSet<string> s_words = new(
        string.Join(' ', Grammar, Courtesy, Talk, Desk).Split(' ').Select(w => Folding.Fold(w)),
        StringComparer.Ordinal
    );

    public static bool Contains(string word) => s_words.Contains(word);
}
