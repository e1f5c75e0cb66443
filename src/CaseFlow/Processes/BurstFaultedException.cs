using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>A script, a service task or the engine threw while an instance moved; nothing of the command may be kept.</summary>
public sealed class BurstFaultedException(string instanceId, string? caseId, string? taskId, Stimulus stimulus, Incident incident, Exception? cause = null)
    : Exception($"{incident.ActivityId}: {incident.Message}", cause)
{
    public string InstanceId { get; } = instanceId;

    public string? CaseId { get; } = caseId;

    /// <summary>The task whose answer was being delivered, or null.</summary>
    public string? TaskId { get; } = taskId;

    public Stimulus Stimulus { get; } = stimulus;

    public Incident Incident { get; } = incident;
}
