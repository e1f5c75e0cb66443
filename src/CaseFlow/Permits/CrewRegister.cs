using CaseFlow.Registry;

namespace CaseFlow.Permits;

/// <summary>What the registry knows of the people on a permit.</summary>
/// <param name="Employees">Everybody named.</param>
/// <param name="Certificates">All their certificates, old ones included.</param>
public sealed record CrewRegister(IReadOnlyCollection<Employee> Employees, IReadOnlyCollection<Certificate> Certificates)
{
    /// <summary>A person as the permit names them, with the certificates on record; null when there is no such person.</summary>
    public CrewMember? Member(string employeeId) => Employees.FirstOrDefault(e => e.Id == employeeId) is { } person
        ? new CrewMember(person.Id, person.Name, [.. Certificates.Where(c => c.EmployeeId == employeeId).OrderBy(c => c.TypeCode, StringComparer.Ordinal).ThenBy(c => c.ValidUntil).Select(c => new CrewCertificate(c.TypeCode, c.Number, c.ValidUntil))])
        : null;
}
