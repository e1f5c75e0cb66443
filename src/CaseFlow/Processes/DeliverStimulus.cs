using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

/// <summary>Delivers one stimulus row in a transaction of its own; a bookmark that is gone by now makes it too late, which is no error.</summary>
public sealed class DeliverStimulus : IOperation<DeliverStimulus.Request, bool>
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
                await context.Processes.StartAsync(start, cancellationToken);
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
}
