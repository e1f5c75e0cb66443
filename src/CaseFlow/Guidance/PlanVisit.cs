using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

/// <summary>The office, or the reporting unit for its own enterprises, plans a visit; its leader gets the task of recording it.</summary>
public sealed class PlanVisit(TownClock clock) : IOperation<PlanVisit.Request, string>
{
    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "guidance:visit:new";

    /// <param name="EnterpriseId">To whom.</param>
    /// <param name="TeamId">By whom.</param>
    /// <param name="PlannedOn">When.</param>
    /// <param name="Topics">Codes of what the team looks at.</param>
    public sealed record Request(string EnterpriseId, string TeamId, DateOnly PlannedOn, IReadOnlyList<string> Topics);

    /// <returns>The visit's id.</returns>
    /// <exception cref="RuleViolationException">The actor plans no visits there, or the plan is incomplete.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var enterprise = (await context.EnterpriseAsync(request.EnterpriseId, cancellationToken)).RequireOperating();
        if (!actor.PlansVisits())
        {
            throw new RuleViolationException("guidance.not-planner");
        }

        var team = await context.Db.Set<GuidanceTeam>().FindAsync([request.TeamId], cancellationToken) ?? throw new RuleViolationException("guidance.team-unknown");
        var today = clock.DateOf(context.Now);
        var number = (await context.NumbersAsync("BF", today.Year, cancellationToken)).Next();
        var visit = new GuidanceVisit(context.NewId(), number, enterprise.Id, team.Id, request.PlannedOn, request.Topics, today);
        context.Db.Add(visit);
        var file = new CaseFile(visit.Id, VisitFace.CaseKind, number, enterprise.Name, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.guidance.planned", GuidanceWords.Date(visit.PlannedOn), team.Name), cancellationToken: cancellationToken);
        var start = new StartProcess("guidance-visit", new Dictionary<string, JsonElement> { ["VisitId"] = JsonSerializer.SerializeToElement(visit.Id) }, visit.Id, visit.Id);
        file.MovedBy((await context.Processes.StartAsync(start, cancellationToken)).Id);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new GuidanceChanged(visit.Id));
        return visit.Id;
    }
}
