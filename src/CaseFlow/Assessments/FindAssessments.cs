using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Self-assessments that a person may see, the latest year first.</summary>
public sealed class FindAssessments(Standards standards)
{
    /// <summary>The phase of a campaign that asks for self-assessments.</summary>
    public const string Phase = "self-assessment";

    /// <summary>One page of them, and how many there are.</summary>
    public async Task<(IReadOnlyList<AssessmentRow> Rows, int Total)> PageAsync(CaseFlowDbContext db, Actor actor, AssessmentFilter filter, int page, int size, DateOnly today, CancellationToken cancellationToken)
    {
        var matching = Matching(db, actor, filter, today);
        var found = await matching
            .Join(db.Enterprises, a => a.EnterpriseId, e => e.Id, (a, e) => new { Assessment = a, e.Name, e.UnitId })
            .OrderByDescending(f => f.Assessment.Year).ThenBy(f => f.Name).ThenBy(f => f.Assessment.Id).OnPage(page, size).ToListAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var parts = found.Select(f => f.Assessment.ParticipationId).OfType<string>().ToList();
        var due = (await db.Duties.AsNoTracking().Where(d => d.PhaseKey == Phase && parts.Contains(d.ParticipationId!)).Select(d => new { d.ParticipationId, d.DueOn }).ToListAsync(cancellationToken))
            .GroupBy(d => d.ParticipationId!).ToDictionary(g => g.Key, g => g.Max(d => d.DueOn));
        var rows = new List<AssessmentRow>();
        foreach (var row in found)
        {
            var (assessment, standard) = (row.Assessment, await standards.OfAsync(db, row.Assessment.StandardHash, cancellationToken));
            rows.Add(new AssessmentRow(
                assessment.Id, assessment.Number, assessment.Year, row.Name, units.GetValueOrDefault(row.UnitId, row.UnitId), assessment.Status, assessment.ScoreHundredths,
                standard.Level(assessment.LevelCode)?.Name, assessment.IsVetoed, assessment.FiledOn, assessment.ParticipationId is { } part && due.TryGetValue(part, out var on) ? on : null));
        }

        return (rows, await matching.CountAsync(cancellationToken));
    }

    /// <summary>Years of which there are any, the latest first.</summary>
    public static Task<List<int>> YearsAsync(CaseFlowDbContext db, Actor actor, CancellationToken cancellationToken) =>
        db.Assessments.AsNoTracking().VisibleTo(db, actor).Select(a => a.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    /// <summary>The latest filed self-assessment of an enterprise, or null: a grading application takes it along.</summary>
    public static Task<Assessment?> LatestFiledAsync(CaseFlowDbContext db, string enterpriseId, CancellationToken cancellationToken) =>
        db.Assessments.AsNoTracking().Where(a => a.EnterpriseId == enterpriseId && a.FiledOn != null).OrderByDescending(a => a.Year).FirstOrDefaultAsync(cancellationToken);

    private static IQueryable<Assessment> Matching(CaseFlowDbContext db, Actor actor, AssessmentFilter filter, DateOnly today)
    {
        var found = db.Assessments.AsNoTracking().IgnoreAutoIncludes().VisibleTo(db, actor);
        found = filter.Year is { } year ? found.Where(a => a.Year == year) : found;
        found = filter.UnitId is { } unit ? found.Where(a => db.Set<Enterprise>().Any(e => e.Id == a.EnterpriseId && e.UnitId == unit)) : found;
        return filter.State switch
        {
            AssessmentState.Open => found.Where(a => a.FiledOn == null),
            AssessmentState.Filed => found.Where(a => a.FiledOn != null),
            AssessmentState.Below => found.Where(a => a.FiledOn != null && a.LevelCode == null),
            AssessmentState.Late => found.Where(a => a.FiledOn == null && db.Set<Duty>().Any(d => d.ParticipationId == a.ParticipationId && d.PhaseKey == Phase && d.Status == DutyStatus.Open && d.DueOn < today)),
            _ => found,
        };
    }
}
