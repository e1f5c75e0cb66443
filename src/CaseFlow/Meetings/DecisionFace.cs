using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings;

/// <summary>A decision as who answers for it sees it.</summary>
public sealed class DecisionFace : ICaseFace
{
    /// <summary>The kind of its case.</summary>
    public const string CaseKind = "meeting.decision";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var decision = await db.MeetingDecisions.AsNoTracking().SingleAsync(d => d.Id == caseId, cancellationToken);

        // While it is open its owner still adds evidence; who confirms it looks at all of it.
        var files = decision.Status == DecisionStatus.Open
            ? []
            : await db.Attachments.AsNoTracking().Where(a => a.SubjectKind == CaseKind && a.SubjectId == caseId).OrderBy(a => a.Id).Select(a => new { a.Name, a.Sha256 }).ToListAsync(cancellationToken);
        return JsonSerializer.SerializeToElement(new { decision.Number, decision.MeetingId, decision.Text, decision.UnitId, decision.EnterpriseId, decision.DueOn, decision.Status, decision.Result, Files = files });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.MeetingDecisions.Where(d => d.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
