namespace CaseFlow.Workflows;

/// <summary>A definition made ready by one interpreter; opaque to everyone else, immutable, and safe to share between threads.</summary>
public abstract class Prepared
{
    /// <summary>The definition's identity across its versions.</summary>
    public abstract string DefinitionId { get; }

    /// <summary>The version's number.</summary>
    public abstract int Version { get; }

    /// <summary>All problems found, in document order. A definition with any <see cref="ProblemSeverity.Error"/> must not be published.</summary>
    public abstract IReadOnlyList<DefinitionProblem> Problems { get; }

    /// <summary>Activities that can start an instance by an event or a time (<c>canStartWorkflow</c>).</summary>
    public abstract IReadOnlyList<DefinitionTrigger> Triggers { get; }
}
