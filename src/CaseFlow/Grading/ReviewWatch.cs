using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Sums of reviews by reviewer or by review unit (对评审单位和评审人员的监督, plan 五(四)); the database counts.</summary>
public static class ReviewWatch
{
    /// <summary>Office and grading department watch.</summary>
    public static bool WatchesReviews(this Actor actor) => actor.SeesTown || actor.Holds(Roles.Auditor);

    /// <summary>One row for each reviewer (or unit) that was ever named, and the sum of all.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="actor">Who watches.</param>
    /// <param name="rules">How it is counted.</param>
    /// <param name="byUnit">Sums of units; each application counts once, with its lead.</param>
    /// <param name="since">Reports from this day on.</param>
    /// <param name="cancellationToken">Ends the queries early.</param>
    /// <exception cref="RuleViolationException">It is not for this person's eyes.</exception>
    public static async Task<IReadOnlyList<WatchedReviews>> ReadAsync(CaseFlowDbContext db, Actor actor, WatchRules rules, bool byUnit, DateOnly since, CancellationToken cancellationToken)
    {
        if (!actor.WatchesReviews())
        {
            throw new RuleViolationException("grading.watch.not-yours");
        }

        var named = Named(db, byUnit);
        var reports = named.Where(n => n.ReportedOn >= since);
        var open = await named.Where(n => n.Status == GradingStatus.Reviewing).GroupBy(n => n.Key).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var done = await reports.GroupBy(n => n.Key).Select(g => new
        {
            g.Key,
            Done = g.Count(),
            Passed = g.Sum(n => n.Conclusion == ReviewConclusion.Failed ? 0 : 1),
            Late = g.Sum(n => n.IsLate ? 1 : 0),
            Score = g.Sum(n => (long)(n.ScoreHundredths ?? 0)),
            Days = g.Sum(n => n.Days ?? 0),
        }).ToDictionaryAsync(g => g.Key, cancellationToken);
        var hazards = await reports.Join(db.Set<Hazard>(), n => n.EnterpriseId, h => h.EnterpriseId, (n, h) => new { n.Key, n.ReportedOn, h.RaisedOn, h.Severity })
            .Where(x => x.RaisedOn > x.ReportedOn && x.RaisedOn <= x.ReportedOn!.Value.AddMonths(rules.LaterMonths))
            .GroupBy(x => x.Key).Select(g => new { g.Key, All = g.Count(), Major = g.Sum(x => x.Severity == HazardSeverity.Major ? 1 : 0) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        var accidents = await reports.Join(db.Set<Accident>().Where(a => a.StruckBecause == null), n => n.EnterpriseId, a => a.EnterpriseId, (n, a) => new { n.Key, n.ReportedOn, a.On })
            .Where(x => x.On > x.ReportedOn && x.On <= x.ReportedOn!.Value.AddMonths(rules.LaterMonths))
            .GroupBy(x => x.Key).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var found = await db.Set<ReviewFinding>().Where(f => f.On >= since && (byUnit || f.AccountId != null))
            .GroupBy(f => byUnit ? f.ReviewUnitId : f.AccountId!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return
        [
            .. open.Keys.Union(done.Keys).Union(found.Keys).Select(key => new WatchedReviews(key)
            {
                Open = open.GetValueOrDefault(key),
                Done = done.GetValueOrDefault(key)?.Done ?? 0,
                Passed = done.GetValueOrDefault(key)?.Passed ?? 0,
                Late = done.GetValueOrDefault(key)?.Late ?? 0,
                ScoreHundredths = done.GetValueOrDefault(key)?.Score ?? 0,
                Days = done.GetValueOrDefault(key)?.Days ?? 0,
                MajorLater = hazards.GetValueOrDefault(key)?.Major ?? 0,
                HazardsLater = hazards.GetValueOrDefault(key) is { } h ? h.All - h.Major : 0,
                AccidentsLater = accidents.GetValueOrDefault(key),
                Findings = found.GetValueOrDefault(key),
            }),
        ];
    }

    /// <summary>All of them together: what each is compared with.</summary>
    public static WatchedReviews Together(IReadOnlyList<WatchedReviews> rows) => new("")
    {
        Open = rows.Sum(r => r.Open),
        Done = rows.Sum(r => r.Done),
        Passed = rows.Sum(r => r.Passed),
        Late = rows.Sum(r => r.Late),
        ScoreHundredths = rows.Sum(r => r.ScoreHundredths),
        Days = rows.Sum(r => r.Days),
        MajorLater = rows.Sum(r => r.MajorLater),
        HazardsLater = rows.Sum(r => r.HazardsLater),
        AccidentsLater = rows.Sum(r => r.AccidentsLater),
        Findings = rows.Sum(r => r.Findings),
    };

    /// <summary>The applications behind one row, latest report first, those under way before them.</summary>
    /// <exception cref="RuleViolationException">It is not for this person's eyes.</exception>
    public static IQueryable<GradingApplication> Behind(CaseFlowDbContext db, Actor actor, string key, bool byUnit, DateOnly since) => !actor.WatchesReviews()
        ? throw new RuleViolationException("grading.watch.not-yours")
        : db.GradingApplications.AsNoTracking()
            .Where(a => (a.ReportedOn >= since || a.Status == GradingStatus.Reviewing) && db.Set<Reviewer>().Any(r => r.ApplicationId == a.Id && r.ReleasedAt == null && (byUnit ? r.ReviewUnitId == key : r.AccountId == key)))
            .OrderBy(a => a.ReportedOn != null).ThenByDescending(a => a.ReportedOn);

    private static IQueryable<NamedReview> Named(CaseFlowDbContext db, bool byUnit) =>
        db.Reviewers.Where(r => r.ReleasedAt == null && (!byUnit || r.IsLead))
            .Join(db.GradingApplications, r => r.ApplicationId, a => a.Id, (r, a) => new NamedReview
            {
                Key = byUnit ? r.ReviewUnitId : r.AccountId,
                EnterpriseId = a.EnterpriseId,
                Status = a.Status,
                ReportedOn = a.ReportedOn,
                Conclusion = a.Conclusion,
                ScoreHundredths = a.ScoreHundredths,
                Days = a.ReviewDays,
                IsLate = a.IsReviewLate,
            });

    /// <summary>One review as the sums see it.</summary>
    private sealed class NamedReview
    {
        public required string Key { get; init; }

        public required string EnterpriseId { get; init; }

        public GradingStatus Status { get; init; }

        public DateOnly? ReportedOn { get; init; }

        public ReviewConclusion? Conclusion { get; init; }

        public int? ScoreHundredths { get; init; }

        public int? Days { get; init; }

        public bool IsLate { get; init; }
    }
}
