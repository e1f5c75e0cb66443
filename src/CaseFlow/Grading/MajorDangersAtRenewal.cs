using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Condition <c>major-dangers</c> of a direct renewal: none is open.</summary>
public sealed class MajorDangersAtRenewal : IRenewalCheck
{
    private readonly MajorDangerFact _fact = new();

    public string Code => "major-dangers";

    public async Task<(bool IsMet, Message Text)> FindAsync(CaseFlowDbContext db, GradingRules rules, GradingCertificate certificate, DateOnly today, CancellationToken cancellationToken) =>
        await _fact.FindAsync(db, rules, certificate.EnterpriseId, today, cancellationToken) is [var open, ..] ? (false, open.Text) : (true, new Message("grading.renewal.no-dangers"));
}
