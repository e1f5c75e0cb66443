namespace CaseFlow.Ui.Account;

/// <summary>What the sign-in form sends.</summary>
/// <param name="UserName">User name or mobile number.</param>
/// <param name="Password">The password.</param>
/// <param name="RememberMe">Whether to stay signed in on this device.</param>
public sealed record SignInForm(string? UserName, string? Password, bool RememberMe)
{
    /// <summary>Whether both are filled in.</summary>
    public bool IsComplete => !string.IsNullOrWhiteSpace(UserName) && !string.IsNullOrEmpty(Password);

    /// <summary>The resource key of the sentence that explains an outcome; null when signed in.</summary>
    public static string? SentenceOf(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.SignedIn => null,
        SignInOutcome.LockedOut => "signin.locked-out",
        SignInOutcome.NotAllowed => "signin.not-allowed",
        _ => "signin.wrong",
    };
}
