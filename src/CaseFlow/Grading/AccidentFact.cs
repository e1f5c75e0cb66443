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
        var recent = await db.Set<Accident>().AsNoTracking().Where(a => a.EnterpriseId == enterpriseId && a.On > since && a.StruckBecause == null).ToListAsync(cancellationToken);
        var (deaths, injured, loss) = (recent.Sum(a => a.Deaths), recent.Sum(a => a.SeriousInjuries), recent.Sum(a => a.LossFen));
        return deaths > rules.Accidents.MostDeaths || injured > rules.Accidents.MostSeriousInjuries || loss >= rules.Accidents.LossBelowFen
            ? [new ConditionFinding("accidents", true, new Message("grading.known.accidents", GradingWords.Date(since), GradingWords.Number(deaths), GradingWords.Number(injured), GradingWords.Yuan(loss)))]
            : [];
    }
}
