using CaseFlow.Assessments;
using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>What holders of certificates owe every year: a self-assessment, inside a campaign or outside of any.</summary>
public static class YearlyAssessments
{
    /// <summary>The years whose due date lies within the validity.</summary>
    public static IReadOnlyList<(int Year, DateOnly DueOn)> Owed(GradingCertificate certificate, YearlyRule rule) =>
    [
        .. Enumerable.Range(certificate.IssuedOn.Year, certificate.ValidUntil.Year - certificate.IssuedOn.Year + 1)
            .Select(year => (year, due: new DateOnly(year, rule.Month, Math.Min(rule.Day, DateTime.DaysInMonth(year, rule.Month)))))
            .Where(y => y.due >= certificate.IssuedOn && y.due <= Ended(certificate)),
    ];

    /// <summary>Every year of several certificates, by certificate, earliest first.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<YearlyAssessment>>> OfAsync(CaseFlowDbContext db, YearlyRule rule, IReadOnlyList<GradingCertificate> certificates, CancellationToken cancellationToken)
    {
        var enterprises = certificates.Select(c => c.EnterpriseId).Distinct().ToList();
        var rows = await db.Assessments.AsNoTracking().Where(a => enterprises.Contains(a.EnterpriseId) && a.FiledOn != null).Select(a => new { a.EnterpriseId, a.Year, a.FiledOn }).ToListAsync(cancellationToken);
        var filed = rows.GroupBy(a => (a.EnterpriseId, a.Year)).ToDictionary(g => g.Key, g => g.Min(a => a.FiledOn));
        return certificates.ToDictionary(c => c.Id, IReadOnlyList<YearlyAssessment> (c) => [.. Owed(c, rule).Select(y => new YearlyAssessment(y.Year, y.DueOn, filed.GetValueOrDefault((c.EnterpriseId, y.Year))))]);
    }

    private static DateOnly Ended(GradingCertificate certificate) =>
        new[] { certificate.ValidUntil, certificate.RevokedOn ?? DateOnly.MaxValue, certificate.ReplacedOn ?? DateOnly.MaxValue }.Min();
}
