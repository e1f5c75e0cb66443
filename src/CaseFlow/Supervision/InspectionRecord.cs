using CaseFlow.Hazards;

namespace CaseFlow.Supervision;

/// <summary>What is written down about an inspection (现场检查记录).</summary>
/// <param name="InspectedOn">When.</param>
/// <param name="Items">The checklist.</param>
/// <param name="Findings">What else was wrong.</param>
/// <param name="OrderDueOn">The order's deadline (责令限期整改); null when nothing is wrong.</param>
/// <param name="Remark">Anything else.</param>
public sealed record InspectionRecord(DateOnly InspectedOn, IReadOnlyList<CheckedItem> Items, IReadOnlyList<InspectionFinding> Findings, DateOnly? OrderDueOn, string Remark)
{
    /// <summary>Nothing written yet.</summary>
    public static InspectionRecord Empty { get; } = new(default, [], [], null, "");

    /// <summary>Something has to be corrected.</summary>
    public bool FoundAnything => Findings.Count > 0 || Items.Any(i => i.Verdict == CheckVerdict.Wrong);

    /// <summary>A major danger was found.</summary>
    public bool FoundMajor => Findings.Any(f => f.Severity == HazardSeverity.Major);
}
