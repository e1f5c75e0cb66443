using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Condition <c>accidents</c>: deaths, serious injuries and losses of the months before.</summary>
public sealed class AccidentFact : IConditionFact
{
    public async Task<IReadOnlyList<ConditionFinding>> FindAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddMonths(-rules.Accidents.WithinMonths);
        var (isTooMuch, text) = await SinceAsync(db, rules.Accidents, enterpriseId, since, cancellationToken);
        return isTooMuch ? [new ConditionFinding("accidents", true, text)] : [];
    }

    /// <summary>Whether the accidents after a day are more than the limits allow, and what they come to.</summary>
    internal static async Task<(bool IsTooMuch, Message Text)> SinceAsync(CaseFlowDbContext db, AccidentLimits limits, string enterpriseId, DateOnly since, CancellationToken cancellationToken)
    {
        var recent = await db.Set<Accident>().AsNoTracking().Where(a => a.EnterpriseId == enterpriseId && a.On > since && a.StruckBecause == null).ToListAsync(cancellationToken);
        var (deaths, injured, loss) = (recent.Sum(a => a.Deaths), recent.Sum(a => a.SeriousInjuries), recent.Sum(a => a.LossFen));
        return (deaths > limits.MostDeaths || injured > limits.MostSeriousInjuries || loss >= limits.LossBelowFen,
            new Message("grading.known.accidents", GradingWords.Date(since), GradingWords.Number(deaths), GradingWords.Number(injured), GradingWords.Yuan(loss)));
    }
}
