namespace CaseFlow.Registry;

/// <summary>A reporting unit of a registry file.</summary>
public sealed record SeedUnit(string Id, string Name, UnitKind Kind)
{
    /// <summary>The unit as stored.</summary>
    public Unit ToUnit(bool isDemo) => new(Id, Name, Kind, isDemo);
}
