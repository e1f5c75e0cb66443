using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>One page of certificates, and how many there are of each part.</summary>
/// <param name="Rows">Those of this page, the first to end first.</param>
/// <param name="Total">All of this part.</param>
/// <param name="Holding">How many hold.</param>
/// <param name="Ending">How many of those are in their last months.</param>
internal sealed record CertificateList(IReadOnlyList<CertificateRow> Rows, int Total, int Holding, int Ending)
{
    /// <param name="db">Where from.</param>
    /// <param name="rules">Levels and months.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="part"><c>ending</c>, <c>over</c>, or null for those that hold.</param>
    /// <param name="page">From 0.</param>
    /// <param name="size">Rows a page.</param>
    /// <param name="today">The day.</param>
    public static async Task<CertificateList> ReadAsync(CaseFlowDbContext db, GradingRules rules, Actor actor, string? part, int page, int size, DateOnly today)
    {
        var seen = db.GradingCertificates.AsNoTracking().VisibleTo(db, actor);
        var holding = seen.HoldingOn(today);
        var soon = today.AddMonths(rules.RenewalMonths.Value);
        var ending = holding.Where(c => c.ValidUntil < soon);
        var shown = part switch
        {
            "ending" => ending.OrderBy(c => c.ValidUntil).ThenBy(c => c.Id),
            "over" => seen.Where(c => c.RevokedOn != null || c.ReplacedOn != null || c.ValidUntil < today).OrderByDescending(c => c.ValidUntil).ThenBy(c => c.Id),
            _ => holding.OrderBy(c => c.ValidUntil).ThenBy(c => c.Id),
        };
        var certificates = await shown.OnPage(page, size).ToListAsync();
        var ids = certificates.Select(c => c.EnterpriseId).Distinct().ToList();
        var names = await db.Set<Enterprise>().AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name);
        var yearly = await YearlyAssessments.OfAsync(db, rules.Yearly, certificates, default);
        return new CertificateList(
            [.. certificates.Select(c => new CertificateRow(c, names.GetValueOrDefault(c.EnterpriseId, "–"), rules.Level(c.LevelCode)?.Name.ToString() ?? c.LevelCode, yearly[c.Id]))],
            await shown.CountAsync(),
            await holding.CountAsync(),
            await ending.CountAsync());
    }
}
