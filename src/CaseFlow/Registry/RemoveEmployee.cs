using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Takes a person who left out of the file, certificates included. What was done in the person's name stays on record.</summary>
public sealed class RemoveEmployee(RegistryChronicle chronicle, IEnumerable<IEmployeeUse> uses) : IOperation<RemoveEmployee.Request, bool>
{
    public sealed record Request(string EmployeeId);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (employee, enterprise) = await context.EmployeeAsync(request.EmployeeId, cancellationToken);
        if (employee.AccountId is not null)
        {
            throw new RuleViolationException("registry.person-has-account", employee.Name);
        }

        foreach (var use in uses)
        {
            if (await use.WhyNeededAsync(context.Db, employee, cancellationToken) is { } why)
            {
                throw new RuleViolationException([why]);
            }
        }

        context.Db.RemoveRange(await context.Db.Certificates.Where(c => c.EmployeeId == employee.Id).ToListAsync(cancellationToken));
        context.Db.Remove(employee);
        await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.person-removed", employee.Name, employee.Post)], cancellationToken);
        return true;
    }
}
