using CaseFlow.Registry;

namespace CaseFlow.Permits;

/// <summary>What the registry knows of the people on a permit.</summary>
/// <param name="Employees">Everybody named.</param>
/// <param name="Certificates">All their certificates, old ones included.</param>
public sealed record CrewRegister(IReadOnlyCollection<Employee> Employees, IReadOnlyCollection<Certificate> Certificates);
