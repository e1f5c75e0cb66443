namespace CaseFlow.Ui.Account;

/// <summary>Signs people in; implemented where accounts live.</summary>
public interface ISignIn
{
    /// <summary>Checks name and password and, if they fit, sets the cookie.</summary>
    /// <param name="userName">User name or mobile number.</param>
    /// <param name="password">The password.</param>
    /// <param name="remember">Whether this device stays signed in.</param>
    Task<SignInOutcome> SignInAsync(string userName, string password, bool remember);

    /// <summary>Asks the person who is signed in for the password again and renews the time of sign-in.</summary>
    Task<SignInOutcome> ConfirmAsync(string password);
}
