using AtendeAI.Web.Conversations;

namespace AtendeAI.Web.Tests.Conversations;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("(31) 99999-0001", "+5531999990001")]
    [InlineData("031 99999 0001", "+5531999990001")]
    [InlineData("3132220000", "+553132220000")]
    [InlineData("55 31 99999-0001", "+5531999990001")]
    [InlineData("+351 912 345 678", "+351912345678")]
    [InlineData("99999-0001", null)]
    [InlineData("abc", null)]
    [InlineData("+12", null)]
    public void What_is_typed_becomes_E164_or_nothing(string typed, string? number) =>
        PhoneNumber.Parse(typed).ShouldBe(number);

    [Theory]
    [InlineData("+5531999990001", "(31) 99999-0001")]
    [InlineData("+553132220000", "(31) 3222-0000")]
    [InlineData("+351912345678", "+351912345678")]
    public void A_number_is_shown_as_people_write_it(string number, string shown) =>
        PhoneNumber.Display(number).ShouldBe(shown);
}
