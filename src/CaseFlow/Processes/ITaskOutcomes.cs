namespace CaseFlow.Processes;

/// <summary>Knows the outcomes of human task types; implemented by the inbox, where those are registered.</summary>
public interface ITaskOutcomes
{
    /// <summary>The outcomes of a human task type, or null for a name that is none.</summary>
    IReadOnlyList<string>? Of(string taskName);
}
