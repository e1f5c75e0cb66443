namespace CaseFlow.Workflows;

/// <summary>
/// Moves a workflow instance by one burst. A burst is a pure function: everything it causes is in the returned <see cref="Burst"/>
/// and nothing has happened yet; the caller commits it in one transaction or throws it away.
/// </summary>
/// <remarks>
/// CaseFlow's own interpreter is one implementation; Elsa itself could be another. A caller may rely on this contract alone:
/// not on runs being synchronous, on state bytes being equal between runs, or on variables being readable.
/// </remarks>
public interface IWorkflowInterpreter
{
    /// <summary>The engine's name, stored with each instance: an instance ends on the engine that it began on.</summary>
    string Engine { get; }

    /// <summary>Parses and validates a definition once, so that many bursts can share the result. Never throws for a bad document: see <see cref="Prepared.Problems"/>.</summary>
    /// <param name="definition">The definition's own document.</param>
    /// <param name="called">Finds definitions that this one uses as activities (<c>options.usableAsActivity</c>); they run inside the instance.</param>
    /// <param name="cancellationToken">Ends the preparation early.</param>
    ValueTask<Prepared> PrepareAsync(DefinitionDocument definition, IDefinitionSource called, CancellationToken cancellationToken);

    /// <summary>Runs until the instance waits or ends.</summary>
    /// <param name="definition">What <see cref="PrepareAsync"/> returned for the version that the instance is pinned to.</param>
    /// <param name="state">Null exactly when <paramref name="stimulus"/> is <see cref="Stimulus.Start"/>.</param>
    /// <param name="stimulus">What makes the instance move.</param>
    /// <param name="context">Time and identity, which never come from elsewhere.</param>
    /// <param name="cancellationToken">Ends the burst early; nothing of it may then be kept.</param>
    /// <exception cref="BookmarkNotFoundException">The stimulus resumes a bookmark that the state does not hold.</exception>
    ValueTask<Burst> RunAsync(Prepared definition, InstanceState? state, Stimulus stimulus, BurstContext context, CancellationToken cancellationToken);
}
