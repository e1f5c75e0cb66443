namespace CaseFlow.Registry;

/// <summary>A role somebody holds, town-wide or for one enterprise or unit.</summary>
/// <param name="Role">Role code, for example <c>workshop-head</c>.</param>
/// <param name="EnterpriseId">For which enterprise.</param>
/// <param name="UnitId">For which reporting unit.</param>
public sealed record SeedAppointment(string Role, string? EnterpriseId = null, string? UnitId = null);
