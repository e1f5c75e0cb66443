namespace CaseFlow.Permits;

/// <summary>Who did something to a permit, and for whom.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name as shown.</param>
/// <param name="EmployeeId">The employee behind the account, if the account belongs to one.</param>
/// <param name="OnBehalfOfId">The account of the person stood in for.</param>
/// <param name="OnBehalfOfName">The name of the person stood in for.</param>
/// <param name="OnBehalfOfEmployeeId">The employee behind the account stood in for.</param>
public sealed record PermitActor(string Id, string Name, string? EmployeeId = null, string? OnBehalfOfId = null, string? OnBehalfOfName = null, string? OnBehalfOfEmployeeId = null)
{
    /// <summary>The product itself: expiry, the end of a period, a reading out of limits.</summary>
    public static PermitActor Product { get; } = new("caseflow", "CaseFlow");

    /// <summary>Whether an account is meant, acting or stood in for.</summary>
    public bool Means(string accountId) => Id == accountId || OnBehalfOfId == accountId;

    /// <summary>Whether an employee is meant, acting or stood in for.</summary>
    public bool MeansEmployee(string employeeId) => EmployeeId == employeeId || OnBehalfOfEmployeeId == employeeId;
}
