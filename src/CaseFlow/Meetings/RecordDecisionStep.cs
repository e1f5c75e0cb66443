using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Reminders;

namespace CaseFlow.Meetings;

/// <summary>Service task <c>meeting.record</c>: takes the decision where the definition says. A refusal refuses the answer that led here. Answers who confirms what is carried out.</summary>
public sealed class RecordDecisionStep(SeedDocuments seed, TownClock clock) : IServiceTask
{
    public const string TaskName = "meeting.record";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var decision = await context.DecisionAsync(call.CaseId!, cancellationToken);
        var reply = context.Shared<TaskReply>()!;

        // The day of the answer counts, also where an incident held it up.
        var today = clock.DateOf(reply.At);
        TaskAssignment? confirmer = null;
        switch (call.Text("action"))
        {
            case "carried-out":
                decision.CarryOut(reply.By, reply.Comment, today);
                await Reminding.DropAsync(context, DecisionReminders.SubjectKind, decision.Id, "done", cancellationToken);
                confirmer = await DecisionRoutes.ConfirmerAsync(context, decision, seed.Get<MeetingRules>(MeetingRules.Path), cancellationToken);
                break;
            case "close":
                decision.Close(reply.By, today);
                (await context.Db.Set<CaseFlow.Cases.CaseFile>().FindAsync([decision.Id], cancellationToken))!.Close(context.Now);
                break;
            case "send-back":
                decision.SendBack(reply.By, reply.Comment);
                break;
            case var unknown:
                throw new RuleViolationException("meeting.unknown-action", unknown ?? "");
        }

        context.Announce(new MeetingsChanged(decision.Id));
        return JsonSerializer.SerializeToElement(new { status = decision.Status.ToString(), confirmer = new { role = confirmer?.Role } });
    }
}
