using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Service task <c>complaint.record</c>: moves the complaint as the definition says (payload <c>action</c>). A refusal refuses the answer that led here.</summary>
public sealed class RecordComplaintStep(SeedDocuments seed, TownClock clock) : IServiceTask
{
    public const string TaskName = "complaint.record";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintAsync(call.CaseId, cancellationToken);
        var reply = context.Shared<TaskReply>()!;

        // The day of the answer counts, also where an incident held it up.
        var today = clock.DateOf(reply.At);
        switch (call.Text("action"))
        {
            case "take-up": complaint.TakeUp(today); break;
            case "set-aside": complaint.SetAside(reply.Comment, today); break;
            case "step-back": complaint.StepBack(today); break;
            case "report": complaint.Report(today); break;
            case "answer":
                complaint.GiveAnswer(today);
                Find(complaint, today, context);
                break;
            case var unknown: throw new RuleViolationException("complaint.unknown-action", unknown ?? "");
        }

        if (!complaint.IsOpen)
        {
            (await context.FileAsync(complaint, cancellationToken)).Close(context.Now);
        }

        context.Announce(new ComplaintsChanged(complaint.Id));
        return JsonSerializer.SerializeToElement(new { status = complaint.Status.ToString(), investigator = complaint.InvestigatorId });
    }

    // What is true stays with the unit and the reviewer, where the watch over them counts it.
    private void Find(Complaint complaint, DateOnly today, CommandContext context)
    {
        if (complaint is { Verdict: ComplaintVerdict.Upheld or ComplaintVerdict.PartlyUpheld, Party: { } party })
        {
            var kind = seed.Get<ComplaintRules>(ComplaintRules.Path).Kind(complaint.Content.KindCode)!;
            context.Db.Add(new ReviewFinding(context.NewId(), party, kind.Name, complaint.Findings, complaint.IsGroundToRevoke, complaint.Id, complaint.Number, today));
        }
    }
}
