namespace CaseFlow.Ui;

/// <summary>Where a step stands.</summary>
public enum StepState
{
    /// <summary>Behind us.</summary>
    Done,

    /// <summary>Waiting for somebody now.</summary>
    Current,

    /// <summary>Still to come, if all goes well.</summary>
    Future,

    /// <summary>Will not be reached, or was refused here.</summary>
    Cancelled,
}
