using CaseFlow.Campaigns;
using CaseFlow.Reporting;
using CaseFlow.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Demo;

/// <summary>The product may be tried on any day of a year; early in one its campaign has only begun.</summary>
public sealed class StartingOnAnyDay
{
    [Fact]
    public async Task In_January_the_year_has_begun_and_nothing_lies_ahead_of_today()
    {
        var today = new DateOnly(2027, 1, 9);
        await using var app = await ToldStory.StartAsync("2027-01-09 09:00");

        Assert.Empty(app.Get<DemoStory>().Refused);
        var campaign = await app.ReadAsync(db => db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Year == 2027));
        Assert.True(campaign.StartedOn <= today && campaign.StartsOn == campaign.StartedOn, $"{campaign.StartedOn}");
        Assert.Equal(CampaignStatus.Running, campaign.Status);
        Assert.Equal(campaign.StartedOn, (await app.ReadAsync(db => db.Set<ReportingYear>().AsNoTracking().SingleAsync())).FirstDay);
        Assert.All(await app.ReadAsync(db => db.Set<Duty>().AsNoTracking().Where(d => d.DoneOn != null).ToListAsync()), d => Assert.True(d.DoneOn <= today));
    }
}
