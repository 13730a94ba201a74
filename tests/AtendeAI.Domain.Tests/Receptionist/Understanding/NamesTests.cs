using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class NamesTests
{
    [Theory]
    [InlineData("José Carlos de Oliveira Filho", "José Carlos de Oliveira Filho")]
    [InlineData("joana d'arc moreira", "Joana D'Arc Moreira")]
    [InlineData("Maria das Dores D'Ávila e Silva", "Maria das Dores D'Ávila e Silva")]
    [InlineData("Anne-Marie Sant'Anna", "Anne-Marie Sant'Anna")]
    [InlineData("Esperança Bom Dia Silva", "Esperança Bom Dia Silva")]
    [InlineData("Rosa Maria Domingos", "Rosa Maria Domingos")]
    [InlineData("sou eu mesma, Paula Dias", "Paula Dias")]
    [InlineData("Mariana Souza Lima, vcs aceitam amil?", "Mariana Souza Lima")]
    [InlineData("Bom dia, Paula Dias", "Paula Dias")]
    [InlineData("joão pedro filho do carlos", "João Pedro")]
    public void The_name_asked_for_is_taken_whole(string message, string name) =>
        Read(message).Entities.Name.ShouldBe(name);

    [Theory]
    [InlineData("asdkjh")]
    [InlineData("Quero Outro Dia")]
    [InlineData("aceita cartão?")]
    public void What_is_no_name_is_not_taken(string message) =>
        Read(message).Entities.Name.ShouldBeNull();

    [Fact]
    public void A_surname_is_no_day() => Read("Rosa Maria Domingos").When.ShouldBeEmpty();

    private static Understood Read(string message) =>
        Understander.Understand(message, Vocabulary.None, Corpus.Now, Expecting.Name);
}
