namespace CaseFlow.Workflows.Activities;

/// <summary>How many cases of a switch are taken.</summary>
internal enum SwitchMode
{
    /// <summary>The first that holds.</summary>
    MatchFirst,

    /// <summary>Every one that holds.</summary>
    MatchAny,
}
