using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>All that a permit's page shows.</summary>
/// <param name="Permit">The permit with its readings.</param>
/// <param name="Around">Its type, its crew's certificates, conflicts.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Enterprises">Names by id.</param>
/// <param name="History">Latest first.</param>
/// <param name="Signatures">Earliest first, void ones included.</param>
/// <param name="Waiting">Open tasks.</param>
/// <param name="Holders">Who holds each post of the chain.</param>
public sealed record PermitDossier(
    WorkPermit Permit,
    PermitSurroundings Around,
    Actor Reader,
    IReadOnlyDictionary<string, string> Enterprises,
    IReadOnlyList<AuditEntry> History,
    IReadOnlyList<Signature> Signatures,
    IReadOnlyList<WaitingTask> Waiting,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Holders)
{
    /// <summary>Its type.</summary>
    public PermitType Type => Around.Type;

    /// <summary>The grade that holds; null while none is chosen.</summary>
    public PermitGrade? Grade => Type.Grade(Permit.Grade);

    /// <summary>The approvers of this permit, in order.</summary>
    public IReadOnlyList<ChainStep> Chain => [.. Grade?.ApproversOf(Permit.Content.ToxicRisk == true, Permit.NeedsFurtherApprover) ?? []];

    /// <summary>An enterprise's name, or a dash.</summary>
    public string NameOf(string enterpriseId) => Enterprises.GetValueOrDefault(enterpriseId, "–");

    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<PermitDossier?> ReadAsync(CaseFlowDbContext db, PermitWorld world, string permitId, string accountId, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var permit = await FindPermits.OneAsync(db, actor, permitId, default);
        if (permit is null && await PermitAccess.StandsInAsync(db, permitId, actor, now, default))
        {
            // A substitute from another enterprise reads what is to be answered, as long as it is open.
            permit = await db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleAsync(p => p.Id == permitId);
        }

        if (permit is null)
        {
            return null;
        }

        var around = await world.AroundAsync(db, permit, default);
        var enterprises = await db.Set<Enterprise>().AsNoTracking()
            .Where(e => e.Id == permit.WorkingEnterpriseId || e.Id == permit.SiteEnterpriseId).ToDictionaryAsync(e => e.Id, e => e.Name);
        var history = await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == permitId).OrderByDescending(e => e.Sequence).ToListAsync();
        var signatures = await db.Signatures.AsNoTracking().Where(s => s.CaseId == permitId).OrderBy(s => s.At).ToListAsync();
        return new PermitDossier(
            permit, around, actor, enterprises, history, signatures,
            await WaitingTask.OfCaseAsync(db, permit, actor),
            await PermitChain.HoldersAsync(db, around.Type.Grade(permit.Grade), permit.Content, permit.ApplicantId));
    }
}
