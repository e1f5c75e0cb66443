using CaseFlow.Data;
using CaseFlow.Registry;

namespace CaseFlow.Assessments;

/// <summary>自评得分 in whole points, cut: of the year's filed self-assessment; unknown while none is filed.</summary>
public sealed class ScoreThisYear : IEnterpriseFact
{
    private const int Hundredths = 100;

    public string Key => "assessment.score";

    public FactKind Kind => FactKind.Points;

    public int? Otherwise => null;

    public Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        FiledScores.ReadAsync(db, enterpriseId, today, score => score / Hundredths, cancellationToken);
}
