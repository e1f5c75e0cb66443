using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Reminders;

namespace CaseFlow.Hazards;

/// <summary>Service task <c>hazard.record</c>: takes the hidden danger where the definition says. It decides itself whether it may go there: a refusal refuses the answer that led here.</summary>
public sealed class RecordHazardStep(HazardRoutes routes, TownClock clock) : IServiceTask
{
    public const string TaskName = "hazard.record";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var hazard = await context.HazardAsync(call.CaseId!, cancellationToken);
        var reply = context.Shared<TaskReply>()!;

        // The day of the answer counts, also where an incident held it up.
        var today = clock.DateOf(reply.At);
        switch (call.Text("action"))
        {
            case "rectify":
                hazard.Rectify(reply.By, reply.At, today);
                await Reminding.DropAsync(context, HazardReminders.SubjectKind, hazard.Id, "done", cancellationToken);
                break;
            case "close":
                hazard.Close(reply.By, today);
                (await context.Db.Cases.FindAsync([hazard.Id], cancellationToken))!.Close(context.Now);
                break;
            case "send-back":
                hazard.SendBack(reply.By, reply.Comment);
                break;
            case "grant" or "refuse":
                hazard.DecideExtension(call.Text("action") == "grant", reply.Comment);
                break;
            case var unknown:
                throw new RuleViolationException("hazard.unknown-action", unknown ?? "");
        }

        context.Announce(new HazardsChanged(hazard.Id));
        return JsonSerializer.SerializeToElement(new { status = hazard.Status.ToString(), verifier = HazardRoutes.Payload(await routes.VerifierAsync(context, hazard, cancellationToken)) });
    }
}
