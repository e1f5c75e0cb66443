namespace CaseFlow.Registry;

/// <summary>How an enterprise came to an end in the town.</summary>
public enum ClosureKind
{
    /// <summary>关停: it has stopped working.</summary>
    ShutDown,

    /// <summary>注销: it was struck off the register of companies.</summary>
    Deregistered,

    /// <summary>迁出: it works elsewhere now.</summary>
    MovedAway,
}
