using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Condition <c>no-downgrade</c> of a direct renewal: the certificate did not take the place of one of a higher level, and none was revoked since it was issued.</summary>
public sealed class LevelKept : IRenewalCheck
{
    public string Code => "no-downgrade";

    public async Task<(bool IsMet, Message Text)> FindAsync(CaseFlowDbContext db, GradingRules rules, GradingCertificate certificate, DateOnly today, CancellationToken cancellationToken)
    {
        var others = await db.GradingCertificates.AsNoTracking().Where(c => c.EnterpriseId == certificate.EnterpriseId && c.Id != certificate.Id).ToListAsync(cancellationToken);
        var against = others.Find(c => c.RevokedOn >= certificate.IssuedOn || (c.ReplacedByNumber == certificate.Number && rules.Rank(c.LevelCode) < rules.Rank(certificate.LevelCode)));
        return against is null ? (true, new Message("grading.renewal.level-kept")) : (false, new Message("grading.renewal.level-lost", against.Number));
    }
}
