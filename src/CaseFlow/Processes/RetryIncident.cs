using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Processes;

/// <summary>Carries out a kept command again, exactly as it was asked, with its first time; run by an administrator after the definition or script was mended.</summary>
public sealed class RetryIncident(CommandGateway gateway, MendInstance mend, CloseIncident close, IDbContextFactory<CaseFlowDbContext> contexts, IServiceProvider services, IEnumerable<ReplayableOperation> replayable, TimeProvider time)
{
    /// <summary>Retries one incident.</summary>
    /// <returns>True when the process went on; false when it failed again, which the incident then says.</returns>
    /// <exception cref="RuleViolationException">
    /// The caller is no administrator, or the incident is unknown or was resolved before; or by now the rules forbid what was asked
    /// (a gas test is too old, the task was withdrawn): then the incident is closed with that reason, and a task that still waits is asked again.
    /// </exception>
    public async Task<bool> ExecuteAsync(string incidentId, Caller caller, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!(await db.ActorAsync(caller.AccountId, time.GetUtcNow(), cancellationToken)).Holds(Roles.Administrator))
        {
            throw new RuleViolationException("process.not-administrator");
        }

        var incident = await db.Incidents.AsNoTracking().SingleOrDefaultAsync(i => i.Id == incidentId, cancellationToken);
        if (incident is not { ResolvedAt: null, IsStart: false })
        {
            throw new RuleViolationException("process.incident-closed");
        }

        await gateway.RunAsync(mend, new MendInstance.Request(incident.InstanceId), Caller.System, "", cancellationToken);
        var replay = replayable.Single(r => r.OperationType.Name == incident.Operation);
        try
        {
            await replay.RunAsync(gateway, services.GetRequiredService(replay.OperationType), incident, cancellationToken);
        }
        catch (AnswerKeptException)
        {
            return false;
        }
        catch (RuleViolationException refused) when (!CommandGateway.IsPassing(refused))
        {
            await gateway.RunAsync(close, new CloseIncident.Request(incidentId, "") { Refusals = refused.Reasons }, caller, "", cancellationToken);
            throw new RuleViolationException([new Message("process.retry-refused"), .. refused.Reasons]);
        }

        await gateway.RunAsync(services.GetRequiredService<ResolveIncident>(), new ResolveIncident.Request(incidentId, caller.AccountId), Caller.System, incidentId, cancellationToken);
        return true;
    }
}
