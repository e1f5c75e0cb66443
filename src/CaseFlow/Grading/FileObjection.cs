using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>Somebody of the public objects to a result while it is shown (提出异议); no account is needed.</summary>
public sealed class FileObjection(TownClock clock) : IOperation<FileObjection.Request, string>
{
    public sealed record Request(string ApplicationId, string? Text, string? By, string? Contact);

    /// <returns>The objection's id.</returns>
    /// <exception cref="RuleViolationException">The time of publicity is over, or something is missing.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.GradingAsync(request.ApplicationId, cancellationToken);
        application.RequirePublic(clock.DateOf(context.AskedAt));
        var objection = new Objection(context.NewId(), application.Id, request.Text, request.By, request.Contact, context.AskedAt);
        context.Db.Add(objection);

        // Neither words nor name: the history is read by the enterprise too.
        context.RecordBySystem(await context.FileAsync(application, cancellationToken), new Message("audit.grading.objection"));
        context.Announce(new GradingChanged(application.Id));
        return objection.Id;
    }
}
