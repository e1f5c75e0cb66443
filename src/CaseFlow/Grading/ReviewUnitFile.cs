using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>A review unit's case: the chain of entries that tells what was done to it and who joined and left.</summary>
public static class ReviewUnitFile
{
    /// <summary>The kind of its case; the id is the unit's.</summary>
    public const string CaseKind = "review-unit";

    private const string Prefix = "PS";

    /// <summary>Its case, opened where there is none yet.</summary>
    internal static async Task<CaseFile> OfAsync(CommandContext context, ReviewUnit unit, TownClock clock, CancellationToken cancellationToken)
    {
        if (await context.Db.Cases.FindAsync([unit.Id], cancellationToken) is { } known)
        {
            if (known.Title != unit.Name)
            {
                known.Rename(unit.Name);
            }

            return known;
        }

        var file = new CaseFile(unit.Id, CaseKind, (await context.NumbersAsync(Prefix, clock.DateOf(context.AskedAt).Year, cancellationToken)).Next(), unit.Name, context.Now);
        context.Db.Add(file);
        return file;
    }
}
