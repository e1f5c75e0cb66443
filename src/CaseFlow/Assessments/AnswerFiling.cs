using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Assessments;

/// <summary>Files a self-assessment by the signature that answers its task, or the campaign's; each failed item becomes a correction.</summary>
public sealed class AnswerFiling(Standards standards, RaiseHazard raise, TownClock clock) : ITaskAnswer
{
    /// <summary>The event by which the self-assessment's own instance hears that it was filed with a campaign's task.</summary>
    public const string EventName = "assessment.filed";

    /// <exception cref="RuleViolationException">It was not begun, or something is missing; everything at once.</exception>
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var assessment = await context.Db.AssessmentOfTaskAsync(task.CaseId, cancellationToken) ?? throw new RuleViolationException("assessment.not-begun");
        var isAskedByCampaign = assessment.Id != task.CaseId;
        if (isAskedByCampaign && !assessment.IsOpen)
        {
            // Filed before the campaign's task was answered: what the campaign asks for is there.
            return;
        }

        var standard = await standards.OfAsync(context.Db, assessment.StandardHash, cancellationToken);
        assessment.File(standard, reply.By.DisplayName, reply.At, clock.DateOf(reply.At));
        await RaiseAsync(assessment, standard, context, cancellationToken);
        context.Announce(new AssessmentsChanged(assessment.Id));
        if (isAskedByCampaign)
        {
            assessment.Serve(task.CaseId!);
            await GoOnAsync(assessment, reply, context, cancellationToken);
        }
    }

    // An item that was raised when it was filed before is not raised again. Whether a danger is a major one is judged by its own criteria, not by points.
    private async Task RaiseAsync(Assessment assessment, AssessmentStandard standard, CommandContext context, CancellationToken cancellationToken)
    {
        var marks = assessment.Marks;
        foreach (var item in standard.AllItems.Where(i => marks.GetValueOrDefault(i.Key, ItemMark.Open).IsFailed))
        {
            var finding = new HazardFinding(assessment.EnterpriseId, HazardSource.Assessment, HazardSeverity.General, marks[item.Key].Finding!) { SourceId = assessment.Id, SourceItem = item.Key };
            await raise.StageAsync(context, finding, cancellationToken);
        }
    }

    // Begun by itself it has an instance that waits for the same; begun for the campaign it has none yet.
    private static async Task GoOnAsync(Assessment assessment, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var file = (await context.Db.Cases.FindAsync([assessment.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.assessment.file.File"), reply.Comment, reply.OnBehalfOfName, cancellationToken);
        if (file.InstanceId is null)
        {
            context.Processes.StartLater(BeginAssessment.StartOf(context, assessment), assessment.Id);
        }
        else
        {
            await context.Processes.PublishAsync(EventName, assessment.Id, payload: null, context.NewId(), cancellationToken);
        }
    }
}
