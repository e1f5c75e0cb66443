namespace CaseFlow.Grading;

/// <summary>An enterprise on one of a year's lists; a year has one entry for it.</summary>
public sealed class PlanningEntry
{
    private PlanningEntry()
    {
        Id = EnterpriseId = ListCode = TargetLevel = Reason = null!;
    }

    internal PlanningEntry(string id, int year, string enterpriseId)
        : this()
    {
        (Id, Year, EnterpriseId) = (id, year, enterpriseId);
    }

    public string Id { get; private set; }

    public int Year { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>See <see cref="PlanningList"/>.</summary>
    public string ListCode { get; private set; }

    /// <summary>What it is to apply for.</summary>
    public string TargetLevel { get; private set; }

    /// <summary>By the end of which month, 1 to 12.</summary>
    public int Month { get; private set; }

    public string Reason { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>The last day of its month.</summary>
    public DateOnly PlannedBy => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    internal void Put(string listCode, string targetLevel, int month, string reason)
    {
        (ListCode, TargetLevel, Month, Reason) = (listCode, targetLevel, month, reason);
        Version++;
    }
}
