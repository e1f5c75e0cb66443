using CaseFlow.Audit;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>The one post that may look at who complained does so, with a reason; every look stands in the complaint's history. There is no other way to the name.</summary>
public sealed class LookAtIdentity(SeedDocuments seed, IdentitySeal seal) : IOperation<LookAtIdentity.Request, Complainant>
{
    public sealed record Request(string ComplaintId, string? Reason);

    /// <exception cref="RuleViolationException">The actor does not hold the post or is a party, no reason is given, or the complaint is anonymous.</exception>
    public async ValueTask<Complainant> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var role = seed.Get<ComplaintRules>(ComplaintRules.Path).IdentityRole;
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.Holds(role))
        {
            throw new RuleViolationException("complaint.identity-protected", $"@role.{role}");
        }

        var complaint = await context.SeenComplaintAsync(request.ComplaintId, cancellationToken);
        await ComplaintParties.RequireNoneAsync(context.Db, complaint, actor.AccountId, cancellationToken);
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("complaint.look-needs-reason");
        }

        var identity = await context.Db.Set<ComplainantIdentity>().FindAsync([complaint.Id], cancellationToken) ?? throw new RuleViolationException("complaint.anonymous");
        await context.RecordAsync(await context.FileAsync(complaint, cancellationToken), new Message("audit.complaint.identity-looked-at"), request.Reason.Trim(), cancellationToken: cancellationToken);
        context.Announce(new ComplaintsChanged(complaint.Id));
        return seal.Open(identity.Sealed);
    }
}
