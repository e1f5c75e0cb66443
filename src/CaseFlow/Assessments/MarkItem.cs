using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Assessments;

/// <summary>Keeps what somebody says about one item, complete or not. Two people on different items both keep theirs; on the same item the later one is told.</summary>
public sealed class MarkItem(Standards standards) : IOperation<MarkItem.Request, long>
{
    /// <param name="AssessmentId">The self-assessment.</param>
    /// <param name="ItemKey">The item.</param>
    /// <param name="Mark">All that is said about it.</param>
    /// <param name="Seen">The item's version that the form showed; 0 for none.</param>
    public sealed record Request(string AssessmentId, string ItemKey, ItemMark Mark, long Seen);

    /// <returns>The item's version now.</returns>
    /// <exception cref="RuleViolationException">See <see cref="Assessment.Mark"/>.</exception>
    public async ValueTask<long> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (assessment, actor) = await context.OwnAssessmentAsync(request.AssessmentId, cancellationToken);
        var standard = await standards.OfAsync(context.Db, assessment.StandardHash, cancellationToken);
        var version = assessment.Mark(standard, request.ItemKey, request.Mark, request.Seen, actor, context.Now);
        context.Announce(new AssessmentsChanged(assessment.Id, request.ItemKey));
        return version;
    }
}
