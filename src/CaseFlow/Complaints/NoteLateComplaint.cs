using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Service task <c>complaint.late</c>: a limit (payload <c>limit</c>) ran out and its step is still open. The history says so; who has it, the keepers and the office are told, the office no more than the number.</summary>
public sealed class NoteLateComplaint(ComplaintPost post) : IServiceTask
{
    public const string TaskName = "complaint.late";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintAsync(call.CaseId, cancellationToken);
        var limit = call.Text("limit")!;
        if (complaint.NoteLate(limit))
        {
            context.RecordBySystem(await context.FileAsync(complaint, cancellationToken), new Message("audit.complaint.late", $"@complaint.limit.{limit}"));
            var told = new Message("complaint.mail.late", complaint.Number, $"@complaint.limit.{limit}");
            await post.TellAsync(context, complaint, told, cancellationToken);
            await post.TellOfficeAsync(context, told, cancellationToken);
            context.Announce(new ComplaintsChanged(complaint.Id));
        }

        return null;
    }
}
