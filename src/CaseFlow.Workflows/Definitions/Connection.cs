namespace CaseFlow.Workflows.Definitions;

/// <summary>An arrow of a flowchart, by its activities' positions in the chart.</summary>
internal sealed record Connection(int Source, string Port, int Target)
{
    /// <summary>The port that every activity completes with unless it says otherwise.</summary>
    public const string Done = "Done";
}
