using CaseFlow.Assessments;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Writes down what the reviewers found, before they report. Who has not declared to be independent writes nothing.</summary>
public sealed class WriteReview(Standards standards) : IOperation<WriteReview.Request, bool>
{
    /// <param name="TaskId">The task of reviewing.</param>
    /// <param name="Sheet">All of it.</param>
    public sealed record Request(string TaskId, ReviewSheet Sheet);

    /// <exception cref="RuleViolationException">It is somebody else's, somebody has not declared, or a score is above the maximum.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.GradingOfTaskAsync(request.TaskId, GradingTasks.Review, cancellationToken);
        var silent = await context.Db.Reviewers.Where(r => r.ApplicationId == application.Id && r.ReleasedAt == null && r.DeclaredAt == null).Select(r => r.Name).ToListAsync(cancellationToken);
        if (silent.Count > 0)
        {
            throw new RuleViolationException("grading.not-all-declared", string.Join("、", silent));
        }

        application.WriteReview(request.Sheet, await standards.OfAsync(context.Db, application.Review.StandardHash!, cancellationToken));
        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
