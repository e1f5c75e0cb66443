namespace CaseFlow.People;

/// <summary>A post (岗位) that a person holds: a role, at one enterprise, for one unit, or for the whole town.</summary>
public sealed class Appointment
{
    private Appointment()
    {
    }

    public Appointment(string id, string accountId, string role, string? enterpriseId, string? unitId)
    {
        Id = id;
        AccountId = accountId;
        Role = role;
        EnterpriseId = enterpriseId;
        UnitId = unitId;
    }

    public string Id { get; private set; } = "";

    public string AccountId { get; private set; } = "";

    /// <summary>One of <see cref="Roles"/>.</summary>
    public string Role { get; private set; } = "";

    /// <summary>The enterprise it is held at, or null.</summary>
    public string? EnterpriseId { get; private set; }

    /// <summary>The reporting unit it is held at, or null.</summary>
    public string? UnitId { get; private set; }
}
