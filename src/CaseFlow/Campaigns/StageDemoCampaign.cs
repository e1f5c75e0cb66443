using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Stages an invented campaign of the running year over the invented units; <see cref="SettleDemoPart"/> then brings it to where such a campaign would be today.</summary>
public sealed class StageDemoCampaign(TownClock clock) : IOperation<StageDemoCampaign.Request, bool>
{
    /// <param name="TemplateKey">The template.</param>
    public sealed record Request(string TemplateKey);

    /// <returns>False when there is a campaign already.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (await context.Db.Campaigns.AnyAsync(cancellationToken))
        {
            return false;
        }

        var year = clock.DateOf(context.Now).Year;
        var plan = CampaignTemplate.Parse((await context.Db.FindAsync<CampaignTemplateRow>([request.TemplateKey], cancellationToken))!.Json);
        var units = await context.Db.Units.AsNoTracking().Where(u => u.IsDemo && u.ClosedAt == null).OrderBy(u => u.Kind).ThenBy(u => u.Id).ToListAsync(cancellationToken);
        var dates = plan.DatesIn(year);
        var title = plan.Title with { Zh = plan.Title.Zh + "（演示）" };
        var campaign = new Campaign(context.NewId(), year, title.Zh.Replace("{0}", CampaignWords.Number(year), StringComparison.Ordinal), plan, dates, dates.Min(d => d.StartsOn), isDemo: true);
        await CampaignOpening.BeginAsync(campaign, units, enterpriseIds: null, context, cancellationToken);
        return true;
    }
}
