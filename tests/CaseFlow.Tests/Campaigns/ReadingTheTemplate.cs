using System.Text.Json;
using CaseFlow.Campaigns;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>The template says what the plan of 2024 says (永仙政〔2024〕4号 四).</summary>
public sealed class ReadingTheTemplate
{
    private static readonly string Text = File.ReadAllText(Path.Combine(SeedFiles.Root, "seed", "campaigns", "standardisation-2024.json"));

    [Fact]
    public void Its_phases_end_when_the_plan_says()
    {
        var plan = CampaignTemplate.Parse(Text);

        Assert.Equal(
            [("planning", new DateOnly(2024, 3, 15)), ("self-assessment", new(2024, 4, 30)), ("guidance", new(2024, 9, 30)), ("enforcement", new(2024, 11, 30)), ("summary", new(2024, 12, 31))],
            plan.Phases.Select(p => (p.Key, p.DueOn)));
        Assert.All(plan.Phases, p => Assert.Equal(new DateOnly(2024, 1, 26), p.StartsOn));
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2028)]
    public void In_another_year_the_dates_shift_and_overlaps_stay(int year)
    {
        var dates = CampaignTemplate.Parse(Text).DatesIn(year);

        Assert.Equal([new DateOnly(year, 3, 15), new(year, 4, 30), new(year, 9, 30), new(year, 11, 30), new(year, 12, 31)], dates.Select(d => d.DueOn));
        Assert.All(dates, d => Assert.Equal(new DateOnly(year, 1, 26), d.StartsOn));
    }

    [Theory]
    [InlineData("2024-03-15", "2024-02-29", 2025, 28)]
    [InlineData("2024-03-15", "2024-02-29", 2028, 29)]
    [InlineData("2024-03-15", "2024-02-28", 2028, 28)]
    public void The_last_day_of_February_stays_the_last_day(string old, string @new, int year, int day) =>
        Assert.Equal(new DateOnly(year, 2, day), CampaignTemplate.Parse(Text.Replace(old, @new, StringComparison.Ordinal)).DatesIn(year)[0].DueOn);

    [Theory]
    [InlineData("\"phase\": \"planning\", \"actor\"", "\"phase\": \"nowhere\", \"actor\"", "belongs to no phase")]
    [InlineData("\"key\": \"census\"", "\"key\": \"own-plan\"", "comes twice")]
    [InlineData("\"dueOn\": \"2024-03-15\"", "\"dueOn\": \"2024-01-15\"", "ends before it starts")]
    public void A_template_that_cannot_be_is_refused(string old, string @new, string says)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        var refused = Assert.Throws<JsonException>(() => CampaignTemplate.Parse(Text.Replace(old, @new, StringComparison.Ordinal)));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    // A definition that asks for an item which the template has not could not open its task; an item that no definition asks for would never be done.
    [Fact]
    public void The_definitions_ask_for_every_item_and_no_other()
    {
        var asked = Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, "workflows", "campaign"), "*.json")
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "item: '([a-z-]+)'").Select(m => m.Groups[1].Value))
            .Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(CampaignTemplate.Parse(Text).Items.Select(i => i.Key).Order(StringComparer.Ordinal), asked);
    }
}
