using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Assessments;

/// <summary>What the inbox says about a self-assessment.</summary>
public sealed class AssessmentSubject : ITaskSubject
{
    public string Kind => AssessmentFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var assessment = await context.AssessmentAsync(request.CaseId, cancellationToken);
        var enterprise = (await context.Db.Enterprises.FindAsync([assessment.EnterpriseId], cancellationToken))!;
        return new TaskAbout(new Message("assessment.task-subject", enterprise.Name, AssessmentWords.Number(assessment.Year)), null, []);
    }
}
