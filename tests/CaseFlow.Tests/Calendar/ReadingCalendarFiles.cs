using CaseFlow.Calendar;
using CaseFlow.Language;
using Xunit;

namespace CaseFlow.Tests.Calendar;

public sealed class ReadingCalendarFiles
{
    [Fact]
    public void The_seed_holds_three_years_with_their_notices()
    {
        var years = CalendarFile.Parse(SeedFiles.Read("calendar/cn-2024-2026.json"));

        Assert.Equal([2024, 2025, 2026], years.Select(y => y.Year));
        Assert.All(years, y => Assert.NotEmpty(y.Sources));
    }

    [Fact]
    public void Every_problem_is_named_at_once()
    {
        const string json = """{"2024": {"source": [], "off": ["2024-13-01", "2025-01-01", "2024-05-04"], "workOnWeekend": ["2024-05-04", "2024-05-06"]}, "abc": {}}""";

        var refusal = Assert.Throws<RuleViolationException>(() => CalendarFile.Parse(json));

        Assert.Equal(
            ["calendar.file-both", "calendar.file-date", "calendar.file-date", "calendar.file-not-weekend", "calendar.file-year"],
            refusal.Reasons.Select(r => r.Code).Order(StringComparer.Ordinal));
        Assert.Contains(refusal.Reasons, r => r.Arguments[0] == "$.2024.off[0]");
    }

    [Theory]
    [InlineData("{", "calendar.file-not-json")]
    [InlineData("[]", "calendar.file-not-object")]
    [InlineData("""{"2024": {"source": [], "off": []}}""", "calendar.file-list")]
    [InlineData("""{"2024": {"source": [], "off": [], "workOnWeekend": []}, "2024": {"source": [], "off": [], "workOnWeekend": []}}""", "calendar.file-year-twice")]
    [InlineData("""{"2024": {"source": [], "off": ["2024-01-01", "2024-01-01"], "workOnWeekend": []}}""", "calendar.file-twice")]
    public void A_broken_file_is_refused(string json, string code) =>
        Assert.Equal(code, Assert.Throws<RuleViolationException>(() => CalendarFile.Parse(json)).Reasons[0].Code);

    [Fact]
    public void A_stored_year_gives_back_what_it_was_made_of_and_takes_corrections()
    {
        var data = CalendarFile.Parse(SeedFiles.Read("calendar/cn-2024-2026.json"))[0];
        var year = new CalendarYear(data);
        var worked = data.WorkOnWeekend[0];

        year.Replace(data with { Off = [.. data.Off.Skip(1), worked], WorkOnWeekend = [.. data.WorkOnWeekend.Skip(1)] });

        Assert.Equal(data.Off.Count, year.ToData().Off.Count);
        Assert.Contains(worked, year.ToData().Off);
        Assert.DoesNotContain(worked, year.ToData().WorkOnWeekend);
        Assert.Equal(data.Sources, year.ToData().Sources);
        Assert.Equal(2, year.Version);
        Assert.Throws<ArgumentException>(() => year.Replace(data with { Year = 2023 }));
    }
}
