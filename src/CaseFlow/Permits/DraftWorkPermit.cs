using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Begins an application (起草). It is nobody else's business until it is submitted.</summary>
public sealed class DraftWorkPermit(PermitTypeLibrary types) : IOperation<DraftWorkPermit.Request, DraftWorkPermit.Result>
{
    /// <param name="TypeCode">The kind of permit.</param>
    /// <param name="Content">What is known already, or null.</param>
    public sealed record Request(string TypeCode, PermitContent? Content = null);

    public sealed record Result(string PermitId);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        if (actor.Appointments.FirstOrDefault(a => a.Role == Roles.WorkLeader) is not { } post)
        {
            throw new RuleViolationException("permit.not-work-leader");
        }

        var type = types.Types[request.TypeCode];
        var content = request.Content ?? new PermitContent { WorkingEnterpriseId = post.EnterpriseId ?? "", Grade = type.Grades[^1].Code };
        var permit = new WorkPermit(context.NewId(), type, actor.ToPermitActor(), content, context.Now);
        context.Db.Add(permit);
        return new Result(permit.Id);
    }
}
