using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>A grade of a type (作业等级); types without grades have one row.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="LongestHours">Longest validity in hours.</param>
/// <param name="RetestAfterBreakMinutes">A longer break than this, in minutes, needs a new gas test.</param>
/// <param name="ContinuousMonitoring">Whether gases are monitored without interruption.</param>
/// <param name="Chain">Its approvers in order.</param>
public sealed record PermitGrade(
    string Code,
    Localized Name,
    Figure<int> LongestHours,
    Figure<int> RetestAfterBreakMinutes,
    Figure<bool> ContinuousMonitoring,
    IReadOnlyList<ChainStep> Chain)
{
    /// <summary>Longest validity.</summary>
    public TimeSpan Longest => TimeSpan.FromHours(LongestHours.Value);

    /// <summary>The approvers of one application, in order.</summary>
    /// <param name="toxicRisk">Danger of poisoning or asphyxiation.</param>
    /// <param name="needsFurtherApprover">The highest grade would have been raised once more; a lower one that was raised to it asks nobody further.</param>
    public IEnumerable<ChainStep> ApproversOf(bool toxicRisk, bool needsFurtherApprover) => Chain.Where(s =>
        s.When == ChainCondition.Always || (s.When == ChainCondition.ToxicRisk && toxicRisk) || (s.When == ChainCondition.Raised && needsFurtherApprover));
}
