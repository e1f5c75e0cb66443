using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Condition <c>last-refusal</c>: a refusal, failure or revocation bars for the configured months. A direct renewal that is not confirmed leaves the ordinary way open.</summary>
public sealed class LastRefusalFact : IConditionFact
{
    public async Task<IReadOnlyList<ConditionFinding>> FindAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddMonths(-rules.AfterRefusalMonths.Value);
        var refused = await db.GradingApplications.Where(a => a.EnterpriseId == enterpriseId && !a.IsDirect && (a.Status == GradingStatus.Refused || a.Status == GradingStatus.Failed) && a.EndedOn > since).MaxAsync(a => a.EndedOn, cancellationToken);
        var revoked = await db.GradingCertificates.Where(c => c.EnterpriseId == enterpriseId && c.RevokedOn > since).MaxAsync(c => c.RevokedOn, cancellationToken);
        return (refused > revoked ? refused : revoked ?? refused) is { } last
            ? [new ConditionFinding("last-refusal", true, new Message("grading.known.last-refusal", GradingWords.Date(last), GradingWords.Date(last.AddMonths(rules.AfterRefusalMonths.Value))))]
            : [];
    }
}
