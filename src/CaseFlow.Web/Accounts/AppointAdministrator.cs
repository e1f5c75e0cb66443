using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Web.Accounts;

/// <summary>Appoints an administrator from the command line, where whoever may start the program may do anything.</summary>
public sealed class AppointAdministrator : IOperation<AppointAdministrator.Request, bool>
{
    public sealed record Request(string AccountId);

    public ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        context.Db.Add(new Appointment(context.NewId(), request.AccountId, Roles.Administrator, null, null));
        return ValueTask.FromResult(true);
    }
}
