using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Does the next invented piece of work of a demo campaign's case, as the people of the demo would have done it by today; most in time, some late, some not yet.</summary>
public sealed class SettleDemoPart(TownClock clock) : IOperation<SettleDemoPart.Request, bool>
{
    public sealed record Request(string CaseId);

    /// <returns>False when nothing is left that would be done by today.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var campaign = await context.CampaignOfCaseAsync(request.CaseId, cancellationToken);
        context.Share(campaign);
        var today = clock.DateOf(context.Now);
        var open = await context.Db.Duties.Where(d => d.CaseId == request.CaseId && d.Status == DutyStatus.Open).OrderBy(d => d.Id).ToListAsync(cancellationToken);
        foreach (var duty in open)
        {
            if (DoneOn(duty, campaign, today) is { } on && campaign.IsDemo && await DutyTasks.OpenAsync(context.Db, duty, cancellationToken) is { } task)
            {
                duty.Complete("演示：材料齐全，已归入企业档案。", "演示人员", clock.At(on, new TimeOnly(15, 0)), on);
                await context.Processes.ResumeAsync(task.InstanceId, task.BookmarkId, JsonSerializer.SerializeToElement(new { outcome = "Done" }), taskId: null, cancellationToken);
                return true;
            }
        }

        return false;
    }

    // The same on every machine: a number between 0 and 99 from the ids.
    private static int Lot(Duty duty) => ($"{duty.EnterpriseId}{duty.UnitId}{duty.ItemKey}".Aggregate(5, (sum, c) => ((sum * 31) + c) & 0xFFFFFF) >> 4) % 100;

    private static DateOnly? DoneOn(Duty duty, Campaign campaign, DateOnly today)
    {
        var phase = campaign.Phase(duty.PhaseKey);
        var lot = Lot(duty);
        var on = lot < 88 ? phase.DueOn.AddDays(-(lot % 40)) : lot < 94 ? phase.DueOn.AddDays(lot % 9 + 1) : (DateOnly?)null;
        return on is { } day && day <= today ? (day < phase.StartsOn ? phase.StartsOn : day) : null;
    }
}
