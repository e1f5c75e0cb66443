using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Files that show that a piece of work was done (佐证材料): added by whoever may answer its task while it is open, then kept; seen by whoever sees the part.</summary>
public sealed class DutyFiles(string kind, TownClock clock) : IAttachmentSubject
{
    public string Kind => kind;

    /// <summary>A duty's files: those of its case, under the key of its item.</summary>
    public static AttachmentPlace Of(Duty duty) => new(
        duty.ParticipationId is not null ? CampaignCases.Enterprise : duty.CaseId == duty.CampaignId ? CampaignCases.Campaign : CampaignCases.Unit,
        duty.CaseId,
        duty.ItemKey);

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        await new CampaignFace(kind).MaySeeAsync(db, subjectId, actor, cancellationToken)
        || (await OwnAsync(db, subjectId, actor, cancellationToken)).Count > 0;

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        (await OwnAsync(db, place.SubjectId, actor, cancellationToken)).Any(t => CampaignTaskSubject.ItemOf(t) == place.Slot);

    private async Task<IReadOnlyList<WorkTask>> OwnAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken)
    {
        var own = new List<WorkTask>();
        foreach (var task in await db.Tasks.AsNoTracking().Where(t => t.CaseId == caseId && t.TypeName == CampaignTasks.Duty && t.State == WorkTaskState.Open).ToListAsync(cancellationToken))
        {
            if (MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, clock.Now, cancellationToken) is not null)
            {
                own.Add(task);
            }
        }

        return own;
    }
}
