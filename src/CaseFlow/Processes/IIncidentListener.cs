namespace CaseFlow.Processes;

/// <summary>Is told of incidents in the same transaction: the inbox marks a task as received while one is open, and asks again when it was given up.</summary>
public interface IIncidentListener
{
    /// <summary>A command was kept.</summary>
    ValueTask KeptAsync(BurstFaultedException fault, CommandContext context, CancellationToken cancellationToken);

    /// <summary>What was kept will not be carried out.</summary>
    ValueTask ClosedAsync(ProcessIncident incident, CloseIncident.Request why, CommandContext context, CancellationToken cancellationToken);
}
