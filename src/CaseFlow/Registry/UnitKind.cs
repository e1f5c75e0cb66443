namespace CaseFlow.Registry;

/// <summary>What sort of reporting unit it is.</summary>
public enum UnitKind
{
    /// <summary>村委会: looks after the enterprises of its village.</summary>
    Village,

    /// <summary>镇直单位: an office directly under the town.</summary>
    TownOffice,
}
