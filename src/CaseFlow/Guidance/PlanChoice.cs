namespace CaseFlow.Guidance;

/// <summary>The office's own decision about an enterprise in a year's visit plan, over what the rules propose.</summary>
public sealed class PlanChoice
{
    private PlanChoice()
    {
        EnterpriseId = Reason = ByName = null!;
    }

    public PlanChoice(int year, string enterpriseId)
    {
        Year = year;
        EnterpriseId = enterpriseId;
        Reason = ByName = "";
    }

    public int Year { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>Put on the plan; else taken off it.</summary>
    public bool IsOn { get; private set; }

    public string Reason { get; private set; }

    public string ByName { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Decides, or decides otherwise.</summary>
    public void Decide(bool isOn, string reason, string byName)
    {
        (IsOn, Reason, ByName) = (isOn, reason, byName);
        Version++;
    }
}
