using System.Text.Json;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

/// <summary>Delivers one stimulus row in a transaction of its own; a bookmark that is gone by now makes it too late, which is no error.</summary>
public sealed class DeliverStimulus(DefinitionLibrary library) : IOperation<DeliverStimulus.Request, bool>, IGuardedByRow
{
    public sealed record Request(string StimulusId);

    /// <returns>False when it had been delivered or came too late.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var stimulus = await context.Db.Stimuli.FindAsync([request.StimulusId], cancellationToken);
        if (stimulus is null || stimulus.DeliveredAt is not null)
        {
            return false;
        }

        stimulus.Deliver(context.Now);
        switch (stimulus.Kind)
        {
            case PendingKind.Start:
                var start = JsonSerializer.Deserialize<StartProcess>(stimulus.Value!, CommandKey.Json)!;
                await StartAsync(start, context, cancellationToken);
                return true;
            case PendingKind.Cancel:
                await context.Processes.CancelAsync(stimulus.TargetInstanceId, stimulus.Value ?? "", cancellationToken);
                return true;
            default:
                if (!await context.Db.Bookmarks.AnyAsync(b => b.Id == stimulus.BookmarkId, cancellationToken))
                {
                    return false;
                }

                JsonElement? value = stimulus.Value is null ? null : JsonSerializer.Deserialize<JsonElement>(stimulus.Value);
                await context.Processes.ResumeAsync(stimulus.TargetInstanceId, stimulus.BookmarkId, value, taskId: null, cancellationToken);
                return true;
        }
    }

    // A child whose definition is missing has ended before it began; a parent that waits is told so instead of waiting for ever.
    private async Task StartAsync(StartProcess start, CommandContext context, CancellationToken cancellationToken)
    {
        if (await library.CurrentAsync(start.DefinitionId, cancellationToken) is not null)
        {
            await context.Processes.StartAsync(start, cancellationToken);
        }
        else if (start is { ParentInstanceId: { } parent, ParentBookmarkId: { } bookmark })
        {
            var end = new ChildEnd(start.InstanceId ?? "", InstanceStatus.Finished, InstanceSubStatus.Faulted, new Dictionary<string, JsonElement>());
            await context.Processes.ResumeAsync(parent, bookmark, end.ToJson(), taskId: null, cancellationToken);
        }
    }
}
