using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Guidance;

/// <summary>The office sets up a guidance team or changes it.</summary>
public sealed class SaveTeam : IOperation<SaveTeam.Request, string>
{
    /// <param name="TeamId">The team; null for a new one.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Members">Exactly one leader among them.</param>
    public sealed record Request(string? TeamId, string Name, IReadOnlyList<TeamMember> Members);

    /// <summary>The key of the form's draft.</summary>
    public static string DraftKey(string? teamId) => $"guidance:team:{teamId ?? "new"}";

    /// <returns>The team's id.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, or the team is incomplete.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (!(await context.ActorAsync(cancellationToken)).Holds(Roles.Office))
        {
            throw new RuleViolationException("guidance.not-office");
        }

        GuidanceTeam team;
        if (request.TeamId is null)
        {
            team = new GuidanceTeam(context.NewId(), request.Name, request.Members);
            context.Db.Add(team);
        }
        else
        {
            team = await context.Db.Set<GuidanceTeam>().FindAsync([request.TeamId], cancellationToken) ?? throw new RuleViolationException("guidance.team-unknown");
            team.Change(request.Name, request.Members);
        }

        await context.DropDraftAsync(DraftKey(request.TeamId), cancellationToken);
        context.Announce(new GuidanceChanged(team.Id));
        return team.Id;
    }
}
