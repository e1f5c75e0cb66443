using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>The enterprise asks for more time to rectify (申请延期), once and with a reason; the organising unit decides.</summary>
public sealed class AskMoreTime(SeedDocuments seed, TownClock clock) : IOperation<AskMoreTime.Request, bool>
{
    /// <summary>The event that the rectification waits for.</summary>
    public const string EventName = "grading.extension-asked";

    /// <param name="ApplicationId">The application.</param>
    /// <param name="Days">Further working days.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string ApplicationId, int Days, string Reason);

    /// <exception cref="RuleViolationException">It is too late, was asked before, or is more than the rules allow.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.OwnGradingAsync(request.ApplicationId, cancellationToken);
        application.AskExtension(request.Days, request.Reason, seed.Get<GradingRules>(GradingRules.Path).Limit(GradingLimit.Rectification), clock.DateOf(context.AskedAt));
        await context.RecordAsync(await context.FileAsync(application, cancellationToken), new Message("audit.grading.extension-asked", GradingWords.Number(request.Days)), application.AskedBecause, cancellationToken: cancellationToken);
        await context.Processes.PublishAsync(EventName, application.Id, payload: null, context.NewId(), cancellationToken);
        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
