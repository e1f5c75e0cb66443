using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Inbox;

namespace CaseFlow.Assessments;

/// <summary>Where a campaign asks for the self-assessment, the signature on the campaign's task covers the self-assessment itself.</summary>
public sealed class FilingFace : ITaskFace
{
    public string TypeName => AssessmentTasks.File;

    public async Task<JsonElement?> ShowAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken) =>
        await db.AssessmentOfTaskAsync(task.CaseId, cancellationToken) is { } assessment && assessment.Id != task.CaseId
            ? await AssessmentFace.PaperAsync(db, assessment.Id, cancellationToken)
            : null;
}
