using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Takes what the guardian measured and checked along with the answer; whether work may start is decided by the step that follows.</summary>
public sealed class AnswerOnSite(PermitTypeLibrary types) : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        if (reply.Data is { ValueKind: JsonValueKind.Object } data && data.Deserialize<OnSiteRecord>(PermitJson.Options) is { } record)
        {
            var permit = await context.PermitAsync(task.CaseId!, cancellationToken);
            RecordOnSite.Take(permit, types.Types[permit.TypeCode], record, reply.ToPermitActor(), context.NewId, reply.At);
        }
    }
}
