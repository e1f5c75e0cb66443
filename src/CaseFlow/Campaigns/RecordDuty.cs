using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Service task <c>campaign.record-duty</c>: what was just answered closes the duty (payload <c>item</c>); the last one closes the unit's or enterprise's part.</summary>
public sealed class RecordDuty(TownClock clock) : IServiceTask
{
    public const string TaskName = "campaign.record-duty";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var key = call.Text("item");
        var duty = await context.Db.Duties.SingleOrDefaultAsync(d => d.CaseId == call.CaseId && d.ItemKey == key, cancellationToken) ?? throw new RuleViolationException("campaign.item-unknown", key ?? "");

        // The office may have waived it: then nobody answered.
        if (duty.Status == DutyStatus.Open && context.Shared<TaskReply>() is { } reply)
        {
            // The day of the answer counts, also where an incident held it up.
            duty.Complete(context.Shared<DutyEvidence>()?.Text ?? reply.Comment, reply.By.DisplayName, reply.At, clock.DateOf(reply.At));
        }

        if (duty.CaseId != duty.CampaignId && !await context.Db.Duties.AnyAsync(d => d.CaseId == duty.CaseId && d.Id != duty.Id && d.Status == DutyStatus.Open, cancellationToken))
        {
            var file = (await context.Db.Cases.FindAsync([duty.CaseId], cancellationToken))!;
            context.RecordBySystem(file, new Message("audit.campaign.part-done"));
            file.Close(context.Now);
        }

        context.Announce(new CampaignsChanged(duty.CampaignId));
        return JsonSerializer.SerializeToElement(new { status = duty.Status.ToString() });
    }
}
