using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>What the inbox and its mail say about a complaint: its kind, never its words.</summary>
public sealed class ComplaintSubject(SeedDocuments seed, TownClock clock) : ITaskSubject
{
    public string Kind => ComplaintFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintAsync(request.CaseId, cancellationToken);
        var kind = seed.Get<ComplaintRules>(ComplaintRules.Path).Kind(complaint.Content.KindCode)!;
        return new TaskAbout(new Message("complaint.task-subject", kind.Name.AsArgument()), complaint.NextClock is { } next ? clock.EndOf(next.DueOn) : null, []);
    }
}
