namespace CaseFlow.Ui.Account;

/// <summary>Asks a signed-in person for the password again, where no cookie can be set.</summary>
public interface IPasswordCheck
{
    /// <summary>Checks it; wrong ones count towards the lockout.</summary>
    /// <param name="accountId">The account that is signed in.</param>
    /// <param name="password">What was typed.</param>
    Task<SignInOutcome> CheckAsync(string accountId, string password);
}
