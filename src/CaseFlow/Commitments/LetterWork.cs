using CaseFlow.Data;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>Goes on with the batches that are under way, a chunk of each a round.</summary>
public sealed class LetterWork(IDbContextFactory<CaseFlowDbContext> contexts, CommandGateway gateway, WriteLetters write) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var done = 0;
        foreach (var id in await db.LetterBatches.Where(b => b.FinishedAt == null).OrderBy(b => b.Id).Select(b => b.Id).ToListAsync(cancellationToken))
        {
            done += await gateway.RunAsync(write, new WriteLetters.Request(id), Caller.System, "", cancellationToken) ? 1 : 0;
        }

        return done;
    }
}
