using CaseFlow.Data;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Rehearsals;

/// <summary>Fills a rehearsal's empty database with what the installation's year stands on.</summary>
internal sealed class CopyGround(IDbContextFactory<CaseFlowDbContext> installation, IEnumerable<RehearsalGround> grounds) : IOperation<CopyGround.Request, bool>
{
    public sealed record Request;

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await using var from = await installation.CreateDbContextAsync(cancellationToken);
        foreach (var ground in grounds)
        {
            await ground.CopyAsync(from, context.Db, cancellationToken);
        }

        return true;
    }
}
