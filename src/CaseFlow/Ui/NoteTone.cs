namespace CaseFlow.Ui;

/// <summary>How a note speaks.</summary>
public enum NoteTone
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Will be wrong unless something is done.</summary>
    Attention,

    /// <summary>Forbidden, refused or failed.</summary>
    Refused,

    /// <summary>What happens next.</summary>
    Next,
}
