using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Whoever has a complaint asks the complainant something or says how it goes; it is read behind the receipt code, without anybody knowing whose that is.</summary>
public sealed class AskComplainant : IOperation<AskComplainant.Request, bool>
{
    public sealed record Request(string ComplaintId, string? Text);

    /// <exception cref="RuleViolationException">It is not the actor's, it is closed, or nothing is said.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.SeenComplaintAsync(request.ComplaintId, cancellationToken);
        complaint.RequireOpen();
        context.Db.Add(new ComplaintNote(context.NewId(), complaint.Id, request.Text, (await context.ActorAsync(cancellationToken)).DisplayName, context.AskedAt));
        await context.RecordAsync(await context.FileAsync(complaint, cancellationToken), new Message("audit.complaint.asked"), cancellationToken: cancellationToken);
        context.Announce(new ComplaintsChanged(complaint.Id));
        return true;
    }
}
