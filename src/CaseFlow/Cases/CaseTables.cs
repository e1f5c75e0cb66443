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

    /// <summary>The series of a prefix and year, begun when it is the first.</summary>
    /// <param name="context">The command that takes a number.</param>
    /// <param name="prefix">For example DH for hot work.</param>
    /// <param name="year">The business year.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    public static async Task<NumberSeries> NumbersAsync(this CommandContext context, string prefix, int year, CancellationToken cancellationToken)
    {
        var series = await context.Db.Set<NumberSeries>().FindAsync([prefix, year], cancellationToken);
        if (series is null)
        {
            series = new NumberSeries(prefix, year);
            context.Db.Add(series);
        }

        return series;
    }
}
