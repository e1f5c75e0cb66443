using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Loads people and certificates together with the enterprise in whose file they stand.</summary>
internal static class StaffAccess
{
    /// <exception cref="RuleViolationException">There is none, or the actor does not keep the registry.</exception>
    public static async Task<(Employee Employee, Enterprise Enterprise)> EmployeeAsync(this CommandContext context, string employeeId, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var employee = await context.Db.Employees.FindAsync([employeeId], cancellationToken) ?? throw new RuleViolationException("registry.person-unknown");
        return (employee, await context.EnterpriseAsync(employee.EnterpriseId, cancellationToken));
    }

    /// <exception cref="RuleViolationException">There is none, or the actor does not keep the registry.</exception>
    public static async Task<(Certificate Certificate, Employee Employee, Enterprise Enterprise)> CertificateAsync(this CommandContext context, string certificateId, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var certificate = await context.Db.Certificates.FindAsync([certificateId], cancellationToken) ?? throw new RuleViolationException("registry.certificate-unknown");
        var (employee, enterprise) = await context.EmployeeAsync(certificate.EmployeeId, cancellationToken);
        return (certificate, employee, enterprise);
    }

    /// <summary>The same certificate is not entered twice for one person.</summary>
    public static async Task RequireNewAsync(CaseFlowDbContext db, string employeeId, CertificateDetails details, string? ownId, CancellationToken cancellationToken)
    {
        if (await db.Certificates.AnyAsync(c => c.EmployeeId == employeeId && c.TypeCode == details.TypeCode && c.Number == details.Number && c.Id != ownId, cancellationToken))
        {
            throw new RuleViolationException("registry.certificate-twice", details.Number);
        }
    }

    /// <summary>A day in a sentence of the history.</summary>
    public static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "–";
}
