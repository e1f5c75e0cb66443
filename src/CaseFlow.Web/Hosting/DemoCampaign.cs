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

        while (await batches.RunAsync(cancellationToken) + await due.RunAsync(cancellationToken) > 0)
        {
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var id in await db.Duties.Select(d => d.CaseId).Distinct().ToListAsync(cancellationToken))
        {
            while (await gateway.RunAsync(settle, new SettleDemoPart.Request(id), Caller.System, "", cancellationToken))
            {
            }
        }
    }
}
