using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>A reviewer declares to be independent of the enterprise (回避承诺), or says what stands against it; then somebody else is named.</summary>
public sealed class DeclareIndependence : IOperation<DeclareIndependence.Request, bool>
{
    /// <summary>The event that the review waits for.</summary>
    public const string ConflictEvent = "grading.reviewer-conflicted";

    /// <param name="ApplicationId">The application.</param>
    /// <param name="Conflict">What stands against it; null when nothing does.</param>
    public sealed record Request(string ApplicationId, string? Conflict);

    /// <exception cref="RuleViolationException">The actor does not review it, or declared before.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var application = await context.GradingAsync(request.ApplicationId, cancellationToken);
        var reviewer = await context.Db.Reviewers.SingleOrDefaultAsync(r => r.ApplicationId == application.Id && r.AccountId == actor.AccountId && r.ReleasedAt == null, cancellationToken);
        if (reviewer is null || application.Status != GradingStatus.Reviewing)
        {
            throw new RuleViolationException("grading.not-reviewing");
        }

        reviewer.Declare(request.Conflict, context.AskedAt);
        await context.RecordAsync(await context.FileAsync(application, cancellationToken), new Message(reviewer.Conflict is null ? "audit.grading.independent" : "audit.grading.conflicted"), reviewer.Conflict, cancellationToken: cancellationToken);
        if (reviewer.Conflict is not null)
        {
            await context.Processes.PublishAsync(ConflictEvent, application.Id, payload: null, context.NewId(), cancellationToken);
        }

        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
