using CaseFlow.Assessments;
using CaseFlow.Assessments.Pages;
using CaseFlow.Hazards.Pages;
using CaseFlow.Language;
using CaseFlow.Tests.Permits;
using Xunit;

namespace CaseFlow.Tests.Hazards;

/// <summary>What is typed with more digits than are kept is refused; nothing is cut off unseen.</summary>
public sealed class TypingAmounts
{
    [Theory]
    [InlineData("1200", 120_000)]
    [InlineData(" 1,200.5 ", 120_050)]
    [InlineData("0.01", 1)]
    public void Yuan_are_kept_to_the_fen(string typed, long fen) => Assert.Equal(fen, TypedMoney.Fen(typed));

    [Theory]
    [InlineData("100.005")]
    [InlineData("0.001")]
    [InlineData("-1")]
    [InlineData("一百")]
    public void What_is_no_whole_number_of_fen_is_refused(string typed) => Refusal.Is("hazard.cost-impossible", () => TypedMoney.Fen(typed));

    [Theory]
    [InlineData("3", false)]
    [InlineData("3.5", true)]
    [InlineData("2.999", true)]
    [InlineData("99", true)]
    public void Points_are_whole_numbers_up_to_the_full_ones(string typed, bool isUnreadable)
    {
        var state = new ItemState(new StandardItem("a", "1", new Localized("查", "Check"), 10, false, false, new Localized("", "")), null);
        state.Take(ItemState.Points, System.Text.Json.JsonSerializer.SerializeToElement(typed));

        Assert.Equal((isUnreadable, isUnreadable ? (int?)null : 3), (state.IsUnreadable, state.Mark.Points));
    }
}
