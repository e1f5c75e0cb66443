using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>A kind of permit as configured (作业许可类型). Immutable; read by <see cref="PermitTypeFile"/>, which refuses what is incomplete.</summary>
public sealed record PermitType
{
    /// <summary>Code, for example <c>hot-work</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in both languages.</summary>
    public required Localized Name { get; init; }

    /// <summary>Prefix of permit numbers, for example DH for 动火.</summary>
    public required string NumberPrefix { get; init; }

    /// <summary>The workflow definition that carries the chain.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Grades, the highest first.</summary>
    public required IReadOnlyList<PermitGrade> Grades { get; init; }

    /// <summary>Which hours raise the grade; null when none do.</summary>
    public PeriodRule? Periods { get; init; }

    /// <summary>Gas testing; null when the type needs none.</summary>
    public GasTesting? Gas { get; init; }

    /// <summary>Hazards and measures to answer.</summary>
    public required IReadOnlyList<HazardItem> Hazards { get; init; }

    /// <summary>Certificates to hold.</summary>
    public required IReadOnlyList<CertificateRequirement> Certificates { get; init; }

    /// <summary>From which enterprise the guardian has to come; leader and workers are the working enterprise's.</summary>
    public required Figure<CrewOrigin> GuardianFrom { get; init; }

    /// <summary>五想五不干.</summary>
    public required IReadOnlyList<CheckItem> Checks { get; init; }

    /// <summary>Fields that may not stay empty.</summary>
    public required IReadOnlyList<RequiredField> Required { get; init; }

    /// <summary>Works that do not go together with this one.</summary>
    public required IReadOnlyList<ConflictRule> Conflicts { get; init; }

    /// <summary>How many years an archived permit is kept.</summary>
    public required Figure<int> KeepYears { get; init; }

    /// <summary>The grade of a code, if there is one.</summary>
    public PermitGrade? Grade(string code) => Grades.FirstOrDefault(g => g.Code == code);

    /// <summary>The next higher grade; the highest has none.</summary>
    public PermitGrade? Above(PermitGrade grade) => Grades.TakeWhile(g => g.Code != grade.Code).LastOrDefault();
}
