using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Processes;

/// <summary>
/// Gives up what an incident kept: a person is asked again, a message or an instant is not delivered any more, a start stays undone.
/// The reason stays with the incident and goes into the case's history.
/// </summary>
public sealed class CloseIncident(IEnumerable<IIncidentListener> listeners) : IOperation<CloseIncident.Request, bool>
{
    /// <param name="IncidentId">The incident.</param>
    /// <param name="Reason">The administrator's own words; empty only when rules refused a retry.</param>
    public sealed record Request(string IncidentId, string Reason)
    {
        /// <summary>Why a retry was refused.</summary>
        public IReadOnlyList<Message> Refusals { get; init; } = [];
    }

    /// <exception cref="RuleViolationException">The caller is no administrator, gives no reason, or the incident is closed already.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (!(await context.ActorAsync(cancellationToken)).Holds(Roles.Administrator))
        {
            throw new RuleViolationException("process.not-administrator");
        }

        if (string.IsNullOrWhiteSpace(request.Reason) && request.Refusals.Count == 0)
        {
            throw new RuleViolationException("process.incident-reason");
        }

        var incident = await context.Db.Incidents.FindAsync([request.IncidentId], cancellationToken);
        if (incident is not { ResolvedAt: null })
        {
            throw new RuleViolationException("process.incident-closed");
        }

        incident.Close(context.Caller.AccountId, request.Refusals.Count == 0 ? request.Reason.Trim() : new RuleViolationException(request.Refusals).Message, context.Now);
        await GiveUpAsync(incident, context, cancellationToken);
        foreach (var listener in listeners)
        {
            await listener.ClosedAsync(incident, request, context, cancellationToken);
        }

        return true;
    }

    private static async Task GiveUpAsync(ProcessIncident incident, CommandContext context, CancellationToken cancellationToken)
    {
        if (incident.Operation == nameof(DeliverStimulus) && await context.Db.Stimuli.FindAsync([incident.Key], cancellationToken) is { } stimulus)
        {
            stimulus.Deliver(context.Now);
            context.Announce(new DueWorkStaged(typeof(DueWork)));
        }
        else if (incident.Operation == nameof(FireTimer) && await context.Db.Timers.FindAsync([incident.Key], cancellationToken) is { } timer)
        {
            context.Db.Remove(timer);
        }
    }
}
