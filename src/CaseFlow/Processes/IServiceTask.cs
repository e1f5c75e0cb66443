using System.Text.Json;

namespace CaseFlow.Processes;

/// <summary>Does a service task: stages changes, no outside I/O (an outside call is an outbox row and an event).</summary>
public interface IServiceTask
{
    /// <summary>Stages the task's changes.</summary>
    /// <returns>The task's result for the definition, or null.</returns>
    ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken);
}
