using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Agenda;

/// <summary>Ends the caller's calendar feed: its address answers nobody any more.</summary>
public sealed class CloseFeed : IOperation<CloseFeed.Request, bool>
{
    public sealed record Request;

    /// <returns>False when there was none.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        if (await context.Db.FindAsync<AgendaFeed>([actor.AccountId], cancellationToken) is not { } feed)
        {
            return false;
        }

        context.Db.Remove(feed);
        return true;
    }
}
