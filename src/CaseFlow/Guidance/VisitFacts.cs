using System.Text.Json;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Guidance;

/// <summary>Service task <c>guidance.facts</c>: who records the visit: the team's leader, or the office where the leader has no account.</summary>
public sealed class VisitFacts : IServiceTask
{
    public const string TaskName = "guidance.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var visit = await context.VisitAsync(call.CaseId!, cancellationToken);
        var team = (await context.Db.Set<GuidanceTeam>().FindAsync([visit.TeamId], cancellationToken))!;
        return team.Leader.AccountId is { } person ? JsonSerializer.SerializeToElement(new { recorder = new { person } }) : JsonSerializer.SerializeToElement(new { recorder = new { role = Roles.Office } });
    }
}
