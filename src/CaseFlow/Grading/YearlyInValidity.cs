using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Condition <c>yearly</c> of a direct renewal: every year's self-assessment that was due is filed, and was in time.</summary>
public sealed class YearlyInValidity : IRenewalCheck
{
    public string Code => "yearly";

    public async Task<(bool IsMet, Message Text)> FindAsync(CaseFlowDbContext db, GradingRules rules, GradingCertificate certificate, DateOnly today, CancellationToken cancellationToken)
    {
        var late = (await YearlyAssessments.OfAsync(db, rules.Yearly, [certificate], cancellationToken))[certificate.Id].Where(y => y.WasLate(today)).Select(y => GradingWords.Number(y.Year)).ToList();
        return late.Count == 0 ? (true, new Message("grading.renewal.yearly-kept")) : (false, new Message("grading.renewal.yearly-late", string.Join("、", late)));
    }
}
