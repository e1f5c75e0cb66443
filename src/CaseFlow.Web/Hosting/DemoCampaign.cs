using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Makes the demo's campaign once: starts it, lets its processes begin, and brings each case to where it would be today.</summary>
public sealed class DemoCampaign(IDbContextFactory<CaseFlowDbContext> contexts, CommandGateway gateway, StageDemoCampaign stage, SettleDemoPart settle, BatchWork batches, DueWork due)
{
    private const string Template = "standardisation-2024";

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (!await gateway.RunAsync(stage, new StageDemoCampaign.Request(Template), Caller.System, "", cancellationToken))
        {
            return;
        }

        while (await batches.RunAsync(cancellationToken) > 0)
        {
        }

        // What enterprises did stands before the campaign says how its past phases ended.
        await SettleAsync(cancellationToken);
        while (await due.RunAsync(cancellationToken) > 0)
        {
        }

        await SettleAsync(cancellationToken);
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var id in await db.Duties.Where(d => d.Status == DutyStatus.Open).Select(d => d.CaseId).Distinct().ToListAsync(cancellationToken))
        {
            while (await gateway.RunAsync(settle, new SettleDemoPart.Request(id), Caller.System, "", cancellationToken))
            {
            }
        }
    }
}
