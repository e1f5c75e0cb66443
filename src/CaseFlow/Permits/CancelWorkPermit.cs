using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Withdraws a permit (作废): before work its applicant or the site's safety department; once work has begun the safety department alone.</summary>
public sealed class CancelWorkPermit(PermitMails mails) : IOperation<CancelWorkPermit.Request, bool>
{
    public sealed record Request(string PermitId, string Reason);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.PermitAsync(request.PermitId, cancellationToken);
        var actor = await context.ActorAsync(cancellationToken);
        if (!IsFor(permit, actor))
        {
            throw new RuleViolationException(permit.StartedAt is null ? "permit.not-allowed" : "permit.cancel-after-start");
        }

        permit.Cancel(request.Reason, actor.ToPermitActor(), context.Now);
        if (await context.Db.Cases.FindAsync([permit.Id], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message("audit.permit.cancelled"), request.Reason, cancellationToken: cancellationToken);
            file.Close(context.Now);
            await context.Processes.CancelAsync(file.InstanceId!, request.Reason, cancellationToken);
            await mails.ToEveryoneAsync(context, permit, new Message("mail.permit.cancelled", permit.Number!), [new Message("mail.permit.reason", request.Reason)], cancellationToken);
        }

        context.Announce(new PermitsChanged(permit.Id));
        return true;
    }

    /// <summary>Whether a person may do this, whatever the permit's status.</summary>
    public static bool IsFor(WorkPermit permit, Actor actor) =>
        (permit.StartedAt is null && permit.ApplicantId == actor.AccountId) || actor.HoldsAt(Roles.SafetyDepartment, permit.SiteEnterpriseId);
}
