using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Whether a reviewer may review an enterprise (plan 五(四)): nobody who, or whose unit, advised, trained, charged or was employed by it within the configured years, and nobody of the organising unit.</summary>
/// <param name="sources">Every room that knows of ties.</param>
public sealed class Independence(IEnumerable<IEngagementSource> sources)
{
    /// <summary>The whole check of one reviewer.</summary>
    public async Task<IReadOnlyList<IndependenceCheck>> CheckAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, Account account, string reviewUnitId, DateOnly today, CancellationToken cancellationToken)
    {
        var (accountId, name) = (account.Id, account.DisplayName);
        var ties = new List<KnownEngagement>();
        foreach (var source in sources)
        {
            ties.AddRange(await source.FindAsync(db, enterpriseId, cancellationToken));
        }

        var since = today.AddYears(-rules.IndependenceYears.Value);
        var organises = await db.Set<Appointment>().AnyAsync(a => a.AccountId == accountId && a.Role == Roles.Organiser, cancellationToken);
        return
        [
            .. Enum.GetValues<EngagementKind>().Select(kind => Of(kind, ties.Where(t => t.Kind == kind && t.LastOn >= since && (t.AccountId ?? accountId) == accountId && (t.ReviewUnitId ?? reviewUnitId) == reviewUnitId), name, rules)),
            new IndependenceCheck("Organiser", !organises, organises ? new Message("grading.conflict.organiser", name) : new Message("grading.independent.organiser")),
        ];
    }

    private static IndependenceCheck Of(EngagementKind kind, IEnumerable<KnownEngagement> ties, string name, GradingRules rules) =>
        ties.MaxBy(t => t.LastOn) is { } tie
            ? new IndependenceCheck(kind.ToString(), false, new Message($"grading.conflict.{kind}", name, GradingWords.Date(tie.LastOn), tie.Note))
            : new IndependenceCheck(kind.ToString(), true, new Message($"grading.independent.{kind}", GradingWords.Number(rules.IndependenceYears.Value)));
}
