using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

public sealed class RedactionTests
{
    private static readonly ContactCard s_maria = new(
        "+5531988880001",
        "Maria",
        [new(Guid.CreateVersion7(), "Maria Lopes da Costa", "52998224725", null, null, null)],
        []
    );

    [Theory]
    [InlineData("meu cpf é 529.982.247-25", "meu cpf é [CPF]")]
    [InlineData("cpf 52998224725 ok", "cpf [CPF] ok")]
    [InlineData("cpf 5 2 9 9 8 2 2 4 7 2 5", "cpf [CPF]")]
    [InlineData("５２９９８２２４７２５", "[CPF]")]
    [InlineData("liga no (31) 98888-0001", "liga no ([telefone]")]
    [InlineData("+55 31 98888 0001", "+[telefone]")]
    [InlineData("98888-0001", "[telefone]")]
    [InlineData("cartão 4111 1111 1111 1111", "cartão [número]")]
    [InlineData("maria@casa.exemplo", "[e-mail]")]
    [InlineData("sou a MARIA LOPES DA COSTA", "sou a Maria")]
    [InlineData("dia 26/11 às 14:30 por R$ 1.250,00", "dia 26/11 às 14:30 por R$ 1.250,00")]
    [InlineData("arroba @ sozinha", "arroba @ sozinha")]
    public void What_is_personal_does_not_leave(string text, string left) =>
        Redaction.Of(text, s_maria).ShouldBe(left);

    [Theory]
    [InlineData(
        "Seu CPF é 529.982.247-25, ligue 31 98888-7777 ou joao@casa.exemplo. O Otávio Pereira da Silva vem.",
        "Seu CPF é [CPF], ligue [telefone] ou [e-mail]. O Otávio vem."
    )]
    [InlineData("é para a Joana Ribeiro dos Santos", "é para a Joana")]
    [InlineData("quero com a Dra. Lia Prado", "quero com a Dra. Lia Prado")]
    [InlineData("Caio Nunes ou Beatriz Rocha?", "Caio Nunes ou Beatriz Rocha?")]
    [InlineData("Carlos e Maria Silva vão", "Carlos e Maria vão")]
    [InlineData("a Ana chegou na Clínica Aurora", "a Ana chegou na Clínica Aurora")]
    public void Of_others_only_the_first_name_is_kept(string text, string left) =>
        Redaction
            .Of(
                text,
                new TurnInput(
                    DialogueState.Fresh,
                    ClinicContextJson.Sample("aurora"),
                    s_maria,
                    [],
                    Patient.At(23, 10)
                )
            )
            .ShouldBe(left);
}
