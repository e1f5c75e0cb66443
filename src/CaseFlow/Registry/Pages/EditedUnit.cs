namespace CaseFlow.Registry.Pages;

/// <summary>A unit in its form.</summary>
/// <param name="unit">The unit; null for a new one.</param>
internal sealed class EditedUnit(Unit? unit)
{
    public Unit? Unit { get; } = unit;

    public string Key { get; } = Guid.NewGuid().ToString("N");

    public string Name { get; set; } = unit?.Name ?? "";

    public UnitKind Kind { get; set; } = unit?.Kind ?? UnitKind.Village;

    public bool IsClosing { get; set; }

    public string? Reason { get; set; }
}
