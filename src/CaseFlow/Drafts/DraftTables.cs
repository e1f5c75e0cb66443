using CaseFlow.Data;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Drafts;

public static class DraftTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<Draft> Drafts => db.Set<Draft>();
    }

    /// <summary>Removes a draft within the command that sent it: what was typed is now where it belongs.</summary>
    public static async Task DropDraftAsync(this CommandContext context, string key, CancellationToken cancellationToken)
    {
        if (await context.Db.Drafts.FindAsync([context.Caller.AccountId, key], cancellationToken) is { } draft)
        {
            context.Db.Remove(draft);
        }
    }
}
