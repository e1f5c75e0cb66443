using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Assessments;

/// <summary>Keeps what somebody says about many items at once, and what the report says beside them; by the same rules as item by item.</summary>
public sealed class FillAssessment(Standards standards) : IOperation<FillAssessment.Request, bool>
{
    /// <param name="AssessmentId">The self-assessment.</param>
    /// <param name="Marks">By item; the others stay as they are.</param>
    /// <param name="Account">All of the rest; null to leave it as it is.</param>
    public sealed record Request(string AssessmentId, IReadOnlyDictionary<string, ItemMark> Marks, AssessmentAccount? Account);

    /// <exception cref="RuleViolationException">See <see cref="Assessment.Mark"/>.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (assessment, actor) = await context.OwnAssessmentAsync(request.AssessmentId, cancellationToken);
        var standard = await standards.OfAsync(context.Db, assessment.StandardHash, cancellationToken);
        var seen = assessment.Lines.ToDictionary(l => l.ItemKey, l => l.Version);
        foreach (var (item, mark) in request.Marks)
        {
            assessment.Mark(standard, item, mark, seen.GetValueOrDefault(item), actor, context.Now);
        }

        if (request.Account is { } account)
        {
            assessment.Write(account);
        }

        context.Announce(new AssessmentsChanged(assessment.Id));
        return true;
    }
}
