namespace CaseFlow.Registry;

/// <summary>A reporting unit of the seed.</summary>
public sealed record SeedUnit(string Id, string Name, UnitKind Kind)
{
    /// <summary>The unit as stored.</summary>
    public Unit ToUnit() => new(Id, Name, Kind, isDemo: true);
}
