namespace CaseFlow.Processes;

/// <summary>Closes an incident whose command went through.</summary>
public sealed class ResolveIncident : IOperation<ResolveIncident.Request, bool>
{
    public sealed record Request(string IncidentId, string By);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var incident = await context.Db.Incidents.FindAsync([request.IncidentId], cancellationToken);
        if (incident is not { ResolvedAt: null })
        {
            return false;
        }

        incident.Resolve(request.By, context.Now);
        return true;
    }
}
