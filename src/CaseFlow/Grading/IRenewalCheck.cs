using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>What the product knows about one condition of a direct renewal.</summary>
public interface IRenewalCheck
{
    /// <summary>The condition's code.</summary>
    string Code { get; }

    /// <summary>Whether it is met on a day, and by what.</summary>
    Task<(bool IsMet, Message Text)> FindAsync(CaseFlowDbContext db, GradingRules rules, GradingCertificate certificate, DateOnly today, CancellationToken cancellationToken);
}
