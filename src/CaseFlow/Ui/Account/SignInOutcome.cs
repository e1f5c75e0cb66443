namespace CaseFlow.Ui.Account;

/// <summary>How an attempt to sign in ended.</summary>
public enum SignInOutcome
{
    /// <summary>The cookie is set.</summary>
    SignedIn,

    /// <summary>Name or password do not fit; which of them is not said.</summary>
    Wrong,

    /// <summary>Too many attempts; the account opens again by itself after a while.</summary>
    LockedOut,

    /// <summary>The account exists and may not be used at present.</summary>
    NotAllowed,
}
