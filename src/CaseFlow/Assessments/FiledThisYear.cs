using CaseFlow.Data;
using CaseFlow.Registry;

namespace CaseFlow.Assessments;

/// <summary>本年已自评: the year's self-assessment is filed and was not sent back.</summary>
public sealed class FiledThisYear : IEnterpriseFact
{
    public string Key => "assessment.filed";

    public FactKind Kind => FactKind.YesNo;

    public int? Otherwise => 0;

    public Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        FiledScores.ReadAsync(db, enterpriseId, today, _ => 1, cancellationToken);
}
