namespace CaseFlow.Workflows.Tests;

/// <summary>The interpreter itself, with a note of what ran and which ways it left by.</summary>
internal sealed class WatchedInterpreter(IWorkflowInterpreter real) : IWorkflowInterpreter
{
    public HashSet<string> Started { get; } = [];

    /// <summary>Activity and outcome of everything that completed.</summary>
    public HashSet<(string Activity, string Port)> Followed { get; } = [];

    public string Engine => real.Engine;

    public ValueTask<Prepared> PrepareAsync(DefinitionDocument definition, IDefinitionSource called, CancellationToken cancellationToken) =>
        real.PrepareAsync(definition, called, cancellationToken);

    public async ValueTask<Burst> RunAsync(Prepared definition, InstanceState? state, Stimulus stimulus, BurstContext context, CancellationToken cancellationToken)
    {
        var burst = await real.RunAsync(definition, state, stimulus, context, cancellationToken);
        foreach (var entry in burst.Journal)
        {
            if (entry.Kind == JournalKind.Started)
            {
                Started.Add(entry.ActivityId);
            }
            else if (entry.Kind == JournalKind.Completed)
            {
                Followed.UnionWith((entry.Detail ?? "Done").Split(',', StringSplitOptions.TrimEntries).Select(port => (entry.ActivityId, port)));
            }
        }

        return burst;
    }
}
