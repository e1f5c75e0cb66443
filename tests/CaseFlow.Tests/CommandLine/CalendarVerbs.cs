using Xunit;

namespace CaseFlow.Tests.CommandLine;

/// <summary>Counting working days without an installation.</summary>
public sealed class CalendarVerbs
{
    [Fact]
    public async Task Add_prints_the_date_and_below_it_how_it_was_counted()
    {
        var (exit, output, errors) = await BuiltHost.CallAsync(Path.GetTempPath(), "calendar", "add", "2024-04-22", "5");

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(["2024-04-28", "04-22 起第 5 个工作日，首日不计，跳过 1 个休息日和节假日，调休上班的 04-28 计入"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_year_without_data_is_counted_by_weekends_with_a_warning_aside()
    {
        var (exit, output, errors) = await BuiltHost.CallAsync(Path.GetTempPath(), "calendar", "add", "2030-01-04", "1", "--language", "en");

        Assert.Equal((0, "2030-01-07"), (exit, output.Split('\n')[0]));
        Assert.Contains("2030", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-30", "5")]
    [InlineData("2024-02-20", "-5")]
    public async Task What_is_no_date_or_no_count_is_refused(string date, string days)
    {
        var (exit, output, errors) = await BuiltHost.CallAsync(Path.GetTempPath(), "calendar", "add", date, days);

        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(errors);
    }
}
