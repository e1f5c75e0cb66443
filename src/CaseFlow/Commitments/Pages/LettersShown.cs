namespace CaseFlow.Commitments.Pages;

/// <summary>Parts of the list of letters.</summary>
public enum LettersShown
{
    /// <summary>Every enterprise.</summary>
    All,

    /// <summary>The notice has not reached them.</summary>
    NotDelivered,

    /// <summary>The commitment is not signed.</summary>
    NotSigned,

    /// <summary>Delivered or signed, but copies have not all reached their places.</summary>
    CopiesMissing,
}
