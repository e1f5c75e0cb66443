using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>The enterprise takes its application back (撤回申请), with a reason; it may begin another one.</summary>
public sealed class WithdrawApplication(TownClock clock) : IOperation<WithdrawApplication.Request, bool>
{
    public sealed record Request(string ApplicationId, string Reason);

    /// <exception cref="RuleViolationException">It is somebody else's, has ended, or is being announced.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.OwnGradingAsync(request.ApplicationId, cancellationToken);
        application.Withdraw(request.Reason, clock.DateOf(context.AskedAt));
        if (await context.Db.FindAsync<Cases.CaseFile>([application.Id], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message("audit.grading.withdrawn"), application.Reason, cancellationToken: cancellationToken);
            file.Close(context.Now);
            await context.Processes.CancelAsync(file.InstanceId!, "withdrawn", cancellationToken);
        }

        await Renewals.CameToNothingAsync(context, application, cancellationToken);
        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
