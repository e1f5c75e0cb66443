using CaseFlow.Data;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Cases;

public static class CaseTables
{
    extension(CaseFlowDbContext db)
    {
        public DbSet<CaseFile> Cases => db.Set<CaseFile>();

        public DbSet<Signature> Signatures => db.Set<Signature>();
    }

    /// <summary>Takes the next number of a series.</summary>
    /// <param name="context">The command that uses the number.</param>
    /// <param name="prefix">For example DH for hot work.</param>
    /// <param name="year">The business year.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <returns>For example DH-2026-0417.</returns>
    public static async Task<string> TakeNumberAsync(this CommandContext context, string prefix, int year, CancellationToken cancellationToken)
    {
        var series = await context.Db.Set<NumberSeries>().FindAsync([prefix, year], cancellationToken);
        if (series is null)
        {
            series = new NumberSeries(prefix, year);
            context.Db.Add(series);
        }

        return series.Take();
    }
}
