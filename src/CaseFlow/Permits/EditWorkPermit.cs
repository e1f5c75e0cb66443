using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Keeps what the applicant has typed, as a draft or after a return. Harmless to repeat.</summary>
public sealed class EditWorkPermit : IOperation<EditWorkPermit.Request, DateTimeOffset>
{
    /// <param name="PermitId">The permit.</param>
    /// <param name="Content">The whole form; anything may be lacking.</param>
    public sealed record Request(string PermitId, PermitContent Content);

    /// <returns>When it was kept.</returns>
    public async ValueTask<DateTimeOffset> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.PermitAsync(request.PermitId, cancellationToken);
        var actor = await context.ActorAsync(cancellationToken);
        DraftWorkPermit.RequireLeader(actor, request.Content.WorkingEnterpriseId);

        // Both enterprises read a returned application: what it says of people comes from the registry there too.
        var content = permit.Status == PermitStatus.Returned
            ? request.Content.WithCrewOf(await PermitWorld.RegisterAsync(context.Db, request.Content, cancellationToken))
            : request.Content;
        permit.Edit(content, actor.ToPermitActor());
        return context.Now;
    }
}
