using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Guidance;

/// <summary>The office puts an enterprise on this year's visit plan or takes it off, with a reason that its file keeps.</summary>
public sealed class ChoosePlan(TownClock clock) : IOperation<ChoosePlan.Request, bool>
{
    /// <param name="EnterpriseId">Which.</param>
    /// <param name="IsOn">On the plan, or off it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string EnterpriseId, bool IsOn, string Reason);

    /// <exception cref="RuleViolationException">The actor is not of the office, the enterprise is unknown, or no reason is given.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.Holds(Roles.Office))
        {
            throw new RuleViolationException("guidance.not-office");
        }

        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("guidance.reason-missing");
        }

        var enterprise = await context.Db.Set<Enterprise>().FindAsync([request.EnterpriseId], cancellationToken) ?? throw new RuleViolationException("registry.enterprise-unknown");
        if (request.IsOn)
        {
            enterprise.RequireOperating();
        }

        var year = clock.DateOf(context.Now).Year;
        var choice = await context.Db.Set<PlanChoice>().FindAsync([year, request.EnterpriseId], cancellationToken);
        if (choice is null)
        {
            choice = new PlanChoice(year, request.EnterpriseId);
            context.Db.Add(choice);
        }

        choice.Decide(request.IsOn, request.Reason.Trim(), actor.DisplayName);
        if (await context.Db.Set<CaseFile>().FindAsync([request.EnterpriseId], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message(request.IsOn ? "audit.guidance.put-on" : "audit.guidance.taken-off", year.ToString(System.Globalization.CultureInfo.InvariantCulture)), choice.Reason, cancellationToken: cancellationToken);
        }

        context.Announce(new GuidanceChanged(request.EnterpriseId));
        return true;
    }
}
