using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Enters a person into an enterprise's file.</summary>
public sealed class AddEmployee(RegistryChronicle chronicle) : IOperation<AddEmployee.Request, AddEmployee.Result>
{
    public sealed record Request(string EnterpriseId, EmployeeDetails Details);

    public sealed record Result(string EmployeeId);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var enterprise = await context.EnterpriseAsync(request.EnterpriseId, cancellationToken);
        await context.DropDraftAsync(FormKeys.NewEmployee(enterprise.Id), cancellationToken);
        var details = request.Details.Checked();
        var employee = new Employee(context.NewId(), enterprise.Id, details.Name, details.Post, details.Phone, accountId: null, enterprise.IsDemo);
        context.Db.Add(employee);
        await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.person-added", employee.Name, employee.Post)], cancellationToken);
        return new Result(employee.Id);
    }
}
