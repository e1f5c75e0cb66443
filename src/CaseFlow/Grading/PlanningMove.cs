namespace CaseFlow.Grading;

/// <summary>That an enterprise was put on a list, moved to another, or taken off; it stays.</summary>
public sealed class PlanningMove
{
    private PlanningMove()
    {
        Id = EnterpriseId = Reason = ByName = null!;
    }

    internal PlanningMove(string id, int year, string enterpriseId, string? fromList, string? toList, string reason, string byName, DateTimeOffset at)
    {
        (Id, Year, EnterpriseId) = (id, year, enterpriseId);
        (FromList, ToList, Reason, ByName, At) = (fromList, toList, reason, byName, at);
    }

    public string Id { get; private set; }

    public int Year { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>Null when it was on none.</summary>
    public string? FromList { get; private set; }

    /// <summary>Null when it was taken off.</summary>
    public string? ToList { get; private set; }

    public string Reason { get; private set; }

    public string ByName { get; private set; }

    public DateTimeOffset At { get; private set; }
}
