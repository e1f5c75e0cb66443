using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>The complainant adds something, known by the receipt code alone (补充说明); whoever has the complaint is told.</summary>
public sealed class AddToComplaint(ComplaintPost post) : IOperation<AddToComplaint.Request, bool>
{
    public sealed record Request(string ReceiptHash, string? Text);

    /// <exception cref="RuleViolationException">No complaint has this code, it is closed, or nothing is said.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintOfReceiptAsync(request.ReceiptHash, cancellationToken);
        complaint.RequireOpen();
        context.Db.Add(new ComplaintNote(context.NewId(), complaint.Id, request.Text, byName: null, context.AskedAt));
        context.RecordBySystem(await context.FileAsync(complaint, cancellationToken), new Message("audit.complaint.added"));
        await post.TellAsync(context, complaint, new Message("complaint.mail.added", complaint.Number), cancellationToken);
        context.Announce(new ComplaintsChanged(complaint.Id));
        return true;
    }
}
