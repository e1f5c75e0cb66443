using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Guidance;

/// <summary>The office shares a good practice with all enterprises, in its own words, or takes it back.</summary>
public sealed class SharePractice : IOperation<SharePractice.Request, bool>
{
    /// <param name="PracticeId">Which.</param>
    /// <param name="Text">The words that all shall read; null to take it back.</param>
    public sealed record Request(string PracticeId, string? Text);

    /// <exception cref="RuleViolationException">The actor is not of the office, or there is no such practice.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (!(await context.ActorAsync(cancellationToken)).Holds(Roles.Office))
        {
            throw new RuleViolationException("guidance.not-office");
        }

        var practice = await context.Db.Set<GoodPractice>().FindAsync([request.PracticeId], cancellationToken) ?? throw new RuleViolationException("guidance.practice-unknown");
        if (request.Text is { } text)
        {
            practice.Share(text, context.Now);
        }
        else
        {
            practice.Unshare();
        }

        context.Announce(new GuidanceChanged(practice.Id));
        return true;
    }
}
