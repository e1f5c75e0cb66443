using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>Who may see and do what with complaints.</summary>
public static class ComplaintAccess
{
    /// <summary>Whoever keeps the channel, unless the complaint is about their own unit, and whoever investigates it: nobody else in the town, whatever they see otherwise.</summary>
    public static IQueryable<Complaint> VisibleTo(this IQueryable<Complaint> complaints, CaseFlowDbContext db, Actor actor)
    {
        if (actor.IsSystem)
        {
            return complaints;
        }

        var (me, keeps) = (actor.AccountId, actor.Holds(Roles.ComplaintKeeper));
        return complaints.Where(c => c.InvestigatorId == me
            || (keeps && c.ReviewerId != me && !db.Set<ReviewUnitMember>().Any(m => m.AccountId == me && m.ReviewUnitId == c.ReviewUnitId)));
    }

    /// <summary>Loads a complaint of a service task.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    internal static async Task<Complaint> ComplaintAsync(this CommandContext context, string? id, CancellationToken cancellationToken) =>
        await context.Db.Set<Complaint>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("complaint.unknown");

    /// <summary>Loads a complaint that the actor may see.</summary>
    /// <exception cref="RuleViolationException">There is none, or it is not for this person's eyes.</exception>
    internal static async Task<Complaint> SeenComplaintAsync(this CommandContext context, string id, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        return await context.Db.Set<Complaint>().Where(c => c.Id == id).VisibleTo(context.Db, actor).SingleOrDefaultAsync(cancellationToken) ?? throw new RuleViolationException("complaint.unknown");
    }

    /// <summary>Loads the complaint of a receipt code, for its complainant.</summary>
    /// <exception cref="RuleViolationException">No complaint has this code.</exception>
    internal static async Task<Complaint> ComplaintOfReceiptAsync(this CommandContext context, string receiptHash, CancellationToken cancellationToken) =>
        await context.Db.Set<Complaint>().SingleOrDefaultAsync(c => c.ReceiptHash == receiptHash, cancellationToken) ?? throw new RuleViolationException("complaint.receipt-unknown");

    /// <summary>Loads the complaint of an open task that the actor may answer.</summary>
    /// <exception cref="RuleViolationException">There is no such task, or it is somebody else's.</exception>
    internal static async Task<Complaint> ComplaintOfTaskAsync(this CommandContext context, string taskId, string typeName, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.Db.Set<WorkTask>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == taskId && t.TypeName == typeName, cancellationToken) ?? throw new RuleViolationException("inbox.unknown-task");
        return task.State == WorkTaskState.Open && (MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(context.Db, task, actor, context.Now, cancellationToken) is not null)
            ? await context.ComplaintAsync(task.CaseId, cancellationToken)
            : throw new RuleViolationException("inbox.not-yours");
    }

    /// <summary>Its case.</summary>
    internal static async Task<CaseFile> FileAsync(this CommandContext context, Complaint complaint, CancellationToken cancellationToken) =>
        (await context.Db.Cases.FindAsync([complaint.Id], cancellationToken))!;
}
