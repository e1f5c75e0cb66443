using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

/// <summary>Forgets idempotency keys after thirty days (design: a repeat comes within hours, not months), at most once an hour.</summary>
public sealed class ForgetCommandKeys(IDbContextFactory<CaseFlowDbContext> contexts, TimeProvider time) : IDueWork
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now < _next)
        {
            return 0;
        }

        _next = now + Pause;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var before = now - Kept;
        await db.Set<CommandKey>().Where(k => k.At < before).ExecuteDeleteAsync(cancellationToken);
        return 0;
    }
}
