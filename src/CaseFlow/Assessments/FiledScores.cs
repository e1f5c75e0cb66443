using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Scores of the year's filed self-assessments, by enterprise; a veto is 0.</summary>
internal static class FiledScores
{
    public static async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, Func<int, int> number, CancellationToken cancellationToken)
    {
        var filed = await db.Assessments.AsNoTracking()
            .Where(a => a.Year == today.Year && (enterpriseId == null || a.EnterpriseId == enterpriseId) && (a.Status == AssessmentStatus.Filed || a.Status == AssessmentStatus.Noted))
            .OrderBy(a => a.FiledOn).Select(a => new { a.EnterpriseId, Score = a.IsVetoed ? 0 : a.ScoreHundredths ?? 0 }).ToListAsync(cancellationToken);

        // Filed twice in a year, against two versions: the later counts.
        return filed.GroupBy(a => a.EnterpriseId).ToDictionary(g => g.Key, g => number(g.Last().Score));
    }
}
