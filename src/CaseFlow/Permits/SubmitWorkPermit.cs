using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Submits an application (提交): freezes it, gives it its number, opens its case and starts its workflow.</summary>
public sealed class SubmitWorkPermit(PermitWorld world, TownClock clock) : IOperation<SubmitWorkPermit.Request, SubmitWorkPermit.Result>
{
    /// <param name="PermitId">A draft of the caller's.</param>
    public sealed record Request(string PermitId);

    /// <param name="PermitId">The permit.</param>
    /// <param name="Number">Its number, for example DH-2026-0001.</param>
    public sealed record Result(string PermitId, string Number);

    /// <exception cref="RuleViolationException">Every reason at once.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.PermitAsync(request.PermitId, cancellationToken);
        if (permit.Number is not null)
        {
            // A returned application goes back through its task, so that the process hears of it.
            throw new RuleViolationException("permit.submitted-already", permit.Number);
        }

        var around = await PrepareAsync(permit, context, world, cancellationToken);
        var file = new CaseFile(permit.Id, WorkPermitFace.CaseKind, permit.Number!, permit.Content.Place, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, SubmittedMessage(permit, around.Type), cancellationToken: cancellationToken);
        RecordRaised(permit, around.Type, file, context);
        var instance = await context.Processes.StartAsync(
            new StartProcess(around.Type.DefinitionId, new Dictionary<string, JsonElement> { ["PermitId"] = JsonSerializer.SerializeToElement(permit.Id) }, permit.Id, permit.Id),
            cancellationToken);
        file.MovedBy(instance.Id);
        context.Announce(new PermitsChanged(permit.Id));
        return new Result(permit.Id, permit.Number!);
    }

    /// <summary>What a first and a repeated submission share: rules, approvers, number, grade.</summary>
    internal async Task<PermitSurroundings> PrepareAsync(WorkPermit permit, CommandContext context, PermitWorld surroundings, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.HoldsAt(Roles.WorkLeader, permit.WorkingEnterpriseId))
        {
            throw new RuleViolationException("permit.not-work-leader");
        }

        foreach (var enterprise in new[] { permit.WorkingEnterpriseId, permit.SiteEnterpriseId }.Distinct())
        {
            await context.OperatingEnterpriseAsync(enterprise, cancellationToken);
        }

        var around = await surroundings.AroundAsync(context.Db, permit, cancellationToken);
        permit.Submit(around, await context.NumbersAsync(around.Type.NumberPrefix, clock.Today.Year, cancellationToken), actor.ToPermitActor());
        await RequirePeopleAsync(permit, around.Type, context, cancellationToken);
        return around;
    }

    /// <summary>Says in the history that the product itself raised the grade: at each submission, since hours and grade may have changed.</summary>
    internal static void RecordRaised(WorkPermit permit, PermitType type, CaseFile file, CommandContext context)
    {
        if (permit.IsRaised)
        {
            context.RecordBySystem(file, new Message("audit.permit.raised", type.Grade(permit.Grade)!.Name.AsArgument()));
        }
    }

    internal static Message SubmittedMessage(WorkPermit permit, PermitType type) =>
        new("audit.permit.submitted", type.Name.AsArgument(), type.Grade(permit.Grade)!.Name.AsArgument());

    // A chain with a post that nobody holds, or only those who apply or work, would wait for ever.
    private static async Task RequirePeopleAsync(WorkPermit permit, PermitType type, CommandContext context, CancellationToken cancellationToken)
    {
        var reasons = new List<Message>();
        var involved = await PermitAccess.InvolvedAsync(context.Db, permit.ApplicantId, permit.Content, cancellationToken);
        foreach (var step in type.Grade(permit.Grade)!.ApproversOf(permit.Content.ToxicRisk == true, permit.NeedsFurtherApprover))
        {
            var holders = await TaskDesk.UsableAsync(context.Db, new TaskAssignment(null, step.Role, permit.SiteEnterpriseId, null), involved, context.Now, cancellationToken);
            if (holders.Count == 0)
            {
                reasons.Add(new Message("permit.no-approver", "@role." + step.Role));
            }
        }

        foreach (var member in new[] { permit.Content.Guardian!, permit.Content.Leader! })
        {
            if (!await context.Db.Set<Employee>().AnyAsync(e => e.Id == member.EmployeeId && e.AccountId != null, cancellationToken))
            {
                reasons.Add(new Message("permit.no-account", member.Name));
            }
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }
    }
}
