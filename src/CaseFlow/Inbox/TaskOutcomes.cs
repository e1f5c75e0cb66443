using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>The registered task types' outcomes.</summary>
public sealed class TaskOutcomes(IEnumerable<TaskType> types) : ITaskOutcomes
{
    private readonly Dictionary<string, IReadOnlyList<string>> _outcomes = types.ToDictionary(t => t.Name, IReadOnlyList<string> (t) => [.. t.Outcomes.Select(o => o.Name)]);

    public IReadOnlyList<string>? Of(string taskName) => _outcomes.GetValueOrDefault(taskName);
}
