using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>The office does without a piece of work (免办), with a reason; its task is withdrawn and the process goes on behind it.</summary>
public sealed class WaiveDuty : IOperation<WaiveDuty.Request, bool>
{
    public sealed record Request(string DutyId, string Reason);

    /// <exception cref="RuleViolationException">Not the office, it is not owed any more, no reason, or it cannot be done yet.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var office = await context.RequireCampaignOfficeAsync(cancellationToken);
        var duty = await context.Db.Duties.FindAsync([request.DutyId], cancellationToken) ?? throw new RuleViolationException("campaign.duty-unknown");
        var task = await DutyTasks.OpenAsync(context.Db, duty, cancellationToken);
        if (duty.Status == DutyStatus.Open && task is null)
        {
            // Its turn comes behind another piece of work; waived now, it would be asked for all the same.
            throw new RuleViolationException("campaign.duty-not-its-turn");
        }

        duty.Waive(request.Reason, office.DisplayName, context.AskedAt);
        var campaign = await context.CampaignAsync(duty.CampaignId, cancellationToken);
        context.Share(campaign);
        var file = (await context.Db.Cases.FindAsync([duty.CaseId], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.campaign.duty-waived", campaign.Item(duty.ItemKey).Name.AsArgument()), duty.Evidence, cancellationToken: cancellationToken);
        context.Announce(new CampaignsChanged(campaign.Id));
        await context.Processes.ResumeAsync(task!.InstanceId, task.BookmarkId, JsonSerializer.SerializeToElement(new { outcome = "Waived" }), taskId: null, cancellationToken);
        return true;
    }
}
