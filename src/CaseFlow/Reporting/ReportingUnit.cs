namespace CaseFlow.Reporting;

/// <summary>A unit that reports in a year, and who writes for it (指定专人).</summary>
public sealed class ReportingUnit
{
    private ReportingUnit()
    {
        YearId = UnitId = PersonId = null!;
    }

    internal ReportingUnit(string yearId, string unitId, string personId, int order)
    {
        YearId = yearId;
        UnitId = unitId;
        PersonId = personId;
        Order = order;
    }

    public string YearId { get; private set; }

    public string UnitId { get; private set; }

    /// <summary>The account of the named person.</summary>
    public string PersonId { get; private set; }

    /// <summary>Position in lists, from 1; also in the reports' numbers.</summary>
    public int Order { get; private set; }

    internal void Name(string personId) => PersonId = personId;
}
