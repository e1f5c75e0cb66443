namespace CaseFlow.Processes;

/// <summary>Is told when an incident is kept, in the same transaction: the inbox marks the task as received.</summary>
public interface IIncidentListener
{
    ValueTask KeptAsync(BurstFaultedException fault, CommandContext context, CancellationToken cancellationToken);
}
