using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>Photographs of a hidden danger: before (整改前), added by who found it while it is open; after (整改后), added by who corrects it.</summary>
public sealed class HazardFiles(TownClock clock) : IAttachmentSubject
{
    private const string BeforeSlot = "before";

    private const string AfterSlot = "after";

    public string Kind => HazardFace.CaseKind;

    /// <summary>整改前.</summary>
    public static AttachmentPlace Before(string hazardId) => new(HazardFace.CaseKind, hazardId, BeforeSlot);

    /// <summary>整改后.</summary>
    public static AttachmentPlace After(string hazardId) => new(HazardFace.CaseKind, hazardId, AfterSlot);

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        await db.Hazards.Where(h => h.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken)
        || await db.HasOwnTaskAsync(subjectId, HazardTasks.Rectify, actor, clock.Now, cancellationToken);

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) => place.Slot switch
    {
        BeforeSlot => await db.Hazards.AnyAsync(h => h.Id == place.SubjectId && h.Status == HazardStatus.Open && h.RaisedById == actor.AccountId, cancellationToken),
        AfterSlot => await db.HasOwnTaskAsync(place.SubjectId, HazardTasks.Rectify, actor, clock.Now, cancellationToken),
        _ => false,
    };
}
