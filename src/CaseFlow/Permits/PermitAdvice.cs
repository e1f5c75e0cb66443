using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Ui;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>What a permit tells the person who has to decide about it: what holds, what will no longer hold, and who comes next.</summary>
public sealed class PermitAdvice(PermitWorld world, Texts texts) : ITaskAdvice
{
    public string Kind => WorkPermitFace.CaseKind;

    public async Task<IReadOnlyList<Check>> CheckAsync(CaseFlowDbContext db, WorkTask task, Actor actor, CancellationToken cancellationToken)
    {
        if (task.TypeName is PermitTasks.Revise or PermitTasks.Tidy)
        {
            return [];
        }

        var permit = await ReadAsync(db, task, cancellationToken);
        var around = await world.AroundAsync(db, permit, cancellationToken);
        var said = new PermitChecks(permit, around, texts);
        return task.TypeName switch
        {
            PermitTasks.ConfirmSite or PermitTasks.Approve => [said.Certificates(), .. said.Conflicts(), .. said.Elsewhere(), said.OtherThanApplicant(actor), .. said.GasBeforeStart()],
            PermitTasks.Accept => [said.OtherThanWhoHandedBack(actor), said.OtherThanApplicant(actor)],
            PermitTasks.HandBack => [said.Window()],
            PermitTasks.Work => [said.Window(), .. said.GasWhileWorking()],
            _ => [said.Window(), said.Certificates(), .. said.Conflicts(), .. said.Elsewhere(), .. said.Gas()],
        };
    }

    public async Task<IReadOnlyDictionary<string, Message>> NextAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken)
    {
        var permit = await ReadAsync(db, task, cancellationToken);
        var next = new Dictionary<string, Message>
        {
            ["Return"] = new($"task.{task.TypeName}.Return.next", permit.ApplicantName),
            ["Reject"] = new($"task.{task.TypeName}.Reject.next", permit.ApplicantName),
            ["Confirm"] = new($"task.{task.TypeName}.Confirm.next", permit.Content.Leader?.Name ?? "–"),
            ["Suspend"] = new($"task.{task.TypeName}.Suspend.next", permit.Content.Guardian?.Name ?? "–"),
            ["Refuse"] = new($"task.{task.TypeName}.Refuse.next", permit.Content.Leader?.Name ?? "–"),
        };
        switch (task.TypeName)
        {
            case PermitTasks.ConfirmSite or PermitTasks.Approve:
                next["Approve"] = await ApproverAfterAsync(db, permit, task.Role, cancellationToken) ?? new Message($"task.{task.TypeName}.Approve.next", permit.Content.Guardian?.Name ?? "–");
                break;
            case PermitTasks.Revise:
                next["Resubmit"] = await ApproverAfterAsync(db, permit, null, cancellationToken) ?? new Message($"task.{task.TypeName}.Resubmit.next");
                break;
            case PermitTasks.Work or PermitTasks.HandBack or PermitTasks.Tidy:
                var heads = await NamesAsync(db, permit, Roles.WorkshopHead, cancellationToken);
                next["HandBack"] = new($"task.{task.TypeName}.HandBack.next", heads);
                next["Done"] = new($"task.{task.TypeName}.Done.next", heads);
                break;
        }

        return next;
    }

    private static Task<WorkPermit> ReadAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken) =>
        db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleAsync(p => p.Id == task.CaseId, cancellationToken);

    // The chain as people are told it; the definition is what carries it out.
    private async Task<Message?> ApproverAfterAsync(CaseFlowDbContext db, WorkPermit permit, string? role, CancellationToken cancellationToken)
    {
        var type = world.TypeOf(permit);
        var chain = type.Grade(permit.Grade)?.ApproversOf(permit.Content.ToxicRisk == true, permit.NeedsFurtherApprover).Select(s => s.Role).ToList() ?? [];
        var at = role is null ? -1 : chain.IndexOf(role);
        return (role is not null && at < 0) || at + 1 >= chain.Count
            ? null
            : new Message("permit.next-approver", $"@permit.approver.{chain[at + 1]}", await NamesAsync(db, permit, chain[at + 1], cancellationToken));
    }

    private static async Task<string> NamesAsync(CaseFlowDbContext db, WorkPermit permit, string role, CancellationToken cancellationToken)
    {
        var holders = await TaskDesk.CandidatesAsync(db, new TaskAssignment(null, role, permit.SiteEnterpriseId, null), await PermitAccess.InvolvedAsync(db, permit.ApplicantId, permit.Content, cancellationToken), cancellationToken);
        return holders.Count == 0 ? "–" : string.Join(", ", holders.Select(h => h.DisplayName));
    }
}
