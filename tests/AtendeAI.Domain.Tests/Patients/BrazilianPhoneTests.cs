using AtendeAI.Domain.Patients;

namespace AtendeAI.Domain.Tests.Patients;

public class BrazilianPhoneTests
{
    [Theory]
    [InlineData("(31) 99999-0101", "5531999990101")]
    [InlineData("+55 31 99999-0101", "5531999990101")]
    [InlineData("031 3222-0000", "553132220000")]
    [InlineData("0 15 31 3222-0000", "553132220000")]
    [InlineData("0055 11 98765 4321", "5511987654321")]
    [InlineData("+351 912 345 678", "351912345678")]
    [InlineData("+1 212 555 0100", "12125550100")]
    public void A_number_is_read_as_people_write_it(string written, string expected) =>
        BrazilianPhone.Normalize(written).ShouldBe(expected);

    [Theory]
    [InlineData("(20) 99999-0101")]
    [InlineData("12")]
    [InlineData("")]
    [InlineData(null)]
    public void What_cannot_be_a_number_is_none(string? written) =>
        BrazilianPhone.Normalize(written).ShouldBeNull();

    [Fact]
    public void Both_spellings_of_a_mobile_have_one_key() =>
        BrazilianPhone.MatchKey("5547996543210").ShouldBe(BrazilianPhone.MatchKey("554796543210"));

    [Fact]
    public void A_mobile_is_never_taken_for_a_landline() =>
        BrazilianPhone
            .MatchKey("5511943211234")
            .ShouldNotBe(BrazilianPhone.MatchKey("551143211234"));

    [Theory]
    [InlineData("554796543210", "+5547996543210")]
    [InlineData("551143211234", "+551143211234")]
    [InlineData("5511987654321", "+5511987654321")]
    public void Staff_read_the_number_with_the_ninth_digit(string waId, string shown) =>
        BrazilianPhone.ToE164(waId).ShouldBe(shown);
}
