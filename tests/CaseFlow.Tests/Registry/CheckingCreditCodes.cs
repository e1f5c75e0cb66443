using CaseFlow.Registry;
using Xunit;

namespace CaseFlow.Tests.Registry;

/// <summary>GB 32100-2015, with codes that large companies print in public.</summary>
public sealed class CheckingCreditCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("91330100799655058B")]
    [InlineData("91440300708461136T")]
    [InlineData("914403001922038216")]
    [InlineData("91310000132200821H")]
    public void A_code_is_right_with_its_own_last_character_and_wrong_with_every_other(string code)
    {
        Assert.Null(CreditCode.ProblemOf(code));
        Assert.All(Alphabet.Where(c => c != code[^1]), other => Assert.Equal("registry.credit-code.check", CreditCode.ProblemOf(code[..^1] + other)?.Code));
    }

    [Theory]
    [InlineData("", "registry.credit-code.missing")]
    [InlineData("9133010079965505", "registry.credit-code.length")]
    [InlineData("9133010079965505BBB", "registry.credit-code.length")]
    [InlineData("9133010079965505OB", "registry.credit-code.character")]
    [InlineData("91330100799655 8B中", "registry.credit-code.character")]
    public void What_cannot_be_a_code_is_said_to_be_so(string code, string problem) => Assert.Equal(problem, CreditCode.ProblemOf(code)?.Code);

    [Fact]
    public void Blanks_full_width_and_small_letters_are_put_right() => Assert.Equal("91330100799655058B", CreditCode.Normalise(" ９１３３0100 7996-55058b\t"));

    [Fact]
    public void Codes_of_demonstration_data_are_not_checked()
    {
        Assert.True(CreditCode.IsInvented("91350500DEMO000001"));
        Assert.Null(CreditCode.ProblemOf("91350500DEMO000001"));
    }
}
