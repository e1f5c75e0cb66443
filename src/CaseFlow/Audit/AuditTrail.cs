using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Audit;

/// <summary>Writes and checks a case's chain of entries.</summary>
public static class AuditTrail
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();
    }

    /// <summary>Adds an entry by the command's actor, or by the product itself when a clock or a message runs it.</summary>
    /// <param name="context">The command.</param>
    /// <param name="file">The case.</param>
    /// <param name="message">What happened.</param>
    /// <param name="comment">The person's own words, if any.</param>
    /// <param name="onBehalfOfName">For whom, when a substitute acted.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    public static async Task RecordAsync(this CommandContext context, CaseFile file, Message message, string? comment = null, string? onBehalfOfName = null, CancellationToken cancellationToken = default)
    {
        var actor = await context.ActorAsync(cancellationToken);
        context.Record(file, actor, message, context.AskedAt, comment, onBehalfOfName);
    }

    /// <summary>Adds an entry as the product itself: what happened without a person is said as plainly as what a person did.</summary>
    public static void RecordBySystem(this CommandContext context, CaseFile file, Message message) =>
        context.Record(file, Actor.System, message, context.Now, comment: null, onBehalfOfName: null);

    /// <summary>Finds the first entry that was changed, removed or put in, or null when the chain holds up to its head.</summary>
    public static async Task<int?> FirstBrokenAsync(this CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var file = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId, cancellationToken);
        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == caseId).OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        var previous = "";
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Sequence != i + 1 || entries[i].PreviousHash != previous || entries[i].Hash != entries[i].ComputeHash())
            {
                return i + 1;
            }

            previous = entries[i].Hash;
        }

        return file.AuditCount == entries.Count && file.AuditHead == previous ? null : entries.Count + 1;
    }

    private static void Record(this CommandContext context, CaseFile file, Actor actor, Message message, DateTimeOffset at, string? comment, string? onBehalfOfName)
    {
        var entry = new AuditEntry(file.Id, file.AuditCount + 1, file.AuditHead, actor.AccountId, actor.DisplayName, onBehalfOfName, message, comment, at);
        context.Db.Add(entry);
        file.Link(entry.Hash);
    }
}
