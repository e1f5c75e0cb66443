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
        var content = request.Content ?? await BlankAsync(type, post.EnterpriseId ?? "", actor, context, cancellationToken);
        RequireLeader(actor, content.WorkingEnterpriseId);
        var permit = new WorkPermit(context.NewId(), type, actor.ToPermitActor(), content, context.Now);
        context.Db.Add(permit);
        return new Result(permit.Id);
    }

    /// <summary>Refuses an application for an enterprise whose work the person does not lead; a draft may leave it open.</summary>
    internal static void RequireLeader(Actor actor, string workingEnterpriseId)
    {
        if (workingEnterpriseId.Length > 0 && !actor.HoldsAt(Roles.WorkLeader, workingEnterpriseId))
        {
            throw new RuleViolationException("permit.not-work-leader");
        }
    }

    // Most work leaders apply for their own enterprise's site and lead the work themselves.
    private static async Task<PermitContent> BlankAsync(PermitType type, string enterpriseId, Actor actor, CommandContext context, CancellationToken cancellationToken)
    {
        var blank = new PermitContent { WorkingEnterpriseId = enterpriseId, SiteEnterpriseId = enterpriseId, Grade = type.Grades[^1].Code };
        if (actor.EmployeeId is not { } me || actor.EnterpriseId != enterpriseId)
        {
            return blank;
        }

        var named = blank with { Leader = new CrewMember(me, actor.DisplayName) };
        return named.WithCrewOf(await PermitWorld.RegisterAsync(context.Db, named, cancellationToken));
    }
}
