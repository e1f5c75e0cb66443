using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Rehearsals;

/// <summary>Rows that a rehearsal stands on: copied from the installation before it begins. A slice registers what its operations read.</summary>
public abstract record RehearsalGround
{
    /// <summary>Names one table's rows.</summary>
    public static RehearsalGround Of<T>()
        where T : class => new Table<T>();

    internal abstract Task CopyAsync(CaseFlowDbContext from, CaseFlowDbContext to, CancellationToken cancellationToken);

    private sealed record Table<T> : RehearsalGround
        where T : class
    {
        internal override async Task CopyAsync(CaseFlowDbContext from, CaseFlowDbContext to, CancellationToken cancellationToken)
        {
            var rows = await from.Set<T>().AsNoTracking().ToListAsync(cancellationToken);
            foreach (var account in rows.OfType<Account>())
            {
                // Nobody signs in to a rehearsal.
                (account.PasswordHash, account.SecurityStamp) = (null, null);
            }

            to.AddRange(rows);
        }
    }
}
