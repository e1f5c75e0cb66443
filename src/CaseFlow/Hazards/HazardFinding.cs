namespace CaseFlow.Hazards;

/// <summary>What somebody found at an enterprise: becomes a <see cref="Hazard"/> by <see cref="RaiseHazard"/>.</summary>
/// <param name="EnterpriseId">Where.</param>
/// <param name="Source">On what occasion.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Description">What is wrong, in words.</param>
public sealed record HazardFinding(string EnterpriseId, HazardSource Source, HazardSeverity Severity, string Description)
{
    /// <summary>The assessment, visit or inspection; null for a report.</summary>
    public string? SourceId { get; init; }

    /// <summary>The item within the source: one item becomes one hidden danger, however often it is asked for.</summary>
    public string? SourceItem { get; init; }

    /// <summary>Where at the enterprise.</summary>
    public string? Place { get; init; }

    /// <summary>The account that has to correct it; else who answers for safety at the enterprise.</summary>
    public string? OwnerId { get; init; }

    /// <summary>To be corrected by the end of this day; else as the rules say for its severity.</summary>
    public DateOnly? DueOn { get; init; }
}
