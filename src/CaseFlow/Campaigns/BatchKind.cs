namespace CaseFlow.Campaigns;

/// <summary>What a batch does to each enterprise's part of a campaign.</summary>
public enum BatchKind
{
    /// <summary>Starts it.</summary>
    Start,

    /// <summary>Takes over a phase's new end.</summary>
    Move,

    /// <summary>Ends it with the campaign.</summary>
    End,
}
