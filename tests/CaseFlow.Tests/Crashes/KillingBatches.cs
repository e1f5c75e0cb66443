using CaseFlow.Campaigns;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Crashes;

/// <summary>A real host that kills itself while it starts a campaign's enterprises, and is started again.</summary>
public sealed class KillingBatches
{
    [Theory]
    [InlineData("before-commit")]
    [InlineData("after-commit")]
    public async Task Every_enterprise_is_started_once(string point)
    {
        await using var journey = await KilledJourney.BeginAsync(new Dictionary<string, string?> { ["Demo:Campaign"] = "true" });
        await journey.RunUntilKilledAsync($"{point}:{nameof(ContinueBatch)}");
        Assert.Equal(1, await journey.ReadAsync(db => db.Campaigns.CountAsync()));

        using var host = await journey.StartAsync();
        await Deadline.UntilAsync("the batch is done", () => journey.ReadAsync(async db => !await db.CampaignBatches.AnyAsync(b => b.FinishedAt == null)));

        var enterprises = await journey.ReadAsync(db => db.Set<CaseFlow.Registry.Enterprise>().CountAsync());
        Assert.True(enterprises > 10, $"{enterprises} enterprises");
        Assert.Equal(enterprises, await journey.ReadAsync(db => db.Participations.CountAsync()));
        Assert.Equal(enterprises, await journey.ReadAsync(db => db.WorkflowInstances.CountAsync(i => i.DefinitionId == "campaign-enterprise")));
        Assert.Equal(3 * enterprises, await journey.ReadAsync(db => db.Tasks.CountAsync(t => t.DefinitionId == "campaign-enterprise")));
        Assert.Equal(5 * enterprises, await journey.ReadAsync(db => db.Duties.CountAsync(d => d.ParticipationId != null)));
        Assert.Empty(await journey.ReadAsync(db => db.Incidents.ToListAsync()));
    }
}
