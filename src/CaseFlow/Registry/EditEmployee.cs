using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Changes what is known of a person.</summary>
public sealed class EditEmployee(RegistryChronicle chronicle) : IOperation<EditEmployee.Request, bool>
{
    /// <param name="EmployeeId">The person.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Details">As they shall be.</param>
    public sealed record Request(string EmployeeId, long Version, EmployeeDetails Details);

    /// <returns>Whether anything changed.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (employee, enterprise) = await context.EmployeeAsync(request.EmployeeId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, employee.Version);
        await context.DropDraftAsync(FormKeys.Employee(employee.Id), cancellationToken);
        var details = request.Details.Checked();
        var before = new EmployeeDetails(employee.Name, employee.Post, employee.Phone);
        if (details == before)
        {
            return false;
        }

        employee.Change(details.Name, details.Post, details.Phone);
        List<Message> happened = [];
        if ((details.Name, details.Post) != (before.Name, before.Post))
        {
            happened.Add(new Message("registry.history.person-changed", before.Name, before.Post, details.Name, details.Post));
        }

        if (details.Phone != before.Phone)
        {
            happened.Add(new Message("registry.history.person-phone", details.Name));
        }

        await chronicle.RecordAsync(context, enterprise, happened, cancellationToken);
        return true;
    }
}
