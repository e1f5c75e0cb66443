namespace CaseFlow.Permits;

/// <summary>A person named on a permit, as shown to those who sign.</summary>
/// <param name="EmployeeId">The employee.</param>
/// <param name="Name">The name at submission.</param>
/// <param name="Certificates">The certificates shown; the rules ask the registry, not this copy.</param>
public sealed record CrewMember(string EmployeeId, string Name, params IReadOnlyList<CrewCertificate> Certificates);
