using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Condition <c>accidents</c> of a direct renewal: since the certificate was issued.</summary>
public sealed class AccidentsInValidity : IRenewalCheck
{
    public string Code => "accidents";

    public async Task<(bool IsMet, Message Text)> FindAsync(CaseFlowDbContext db, GradingRules rules, GradingCertificate certificate, DateOnly today, CancellationToken cancellationToken)
    {
        var (isTooMuch, text) = await AccidentFact.SinceAsync(db, rules.Accidents, certificate.EnterpriseId, certificate.IssuedOn.AddDays(-1), cancellationToken);
        return (!isTooMuch, text);
    }
}
