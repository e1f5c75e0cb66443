using CaseFlow.People;
using CaseFlow.Ui.Account;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.Accounts;

/// <summary>Lets the person who is signed in choose another password. Every other device is signed out, and every token is revoked.</summary>
public sealed class ChangePassword(UserManager<Account> users, CookieSignIn signIn, IHttpContextAccessor http, TimeProvider time)
{
    /// <returns>The resource key of the sentence that says why not; null when it is changed.</returns>
    public async Task<string?> RunAsync(string old, string chosen)
    {
        var account = await users.GetUserAsync(http.HttpContext!.User);
        if (account is null)
        {
            return "signin.not-allowed";
        }

        // Wrong guesses here count towards the lockout like those at the door.
        if (SignInForm.SentenceOf(await signIn.ConfirmAsync(old)) is { } refused)
        {
            return refused == "signin.wrong" ? "signin.wrong-password" : refused;
        }

        account.TokensValidFrom = time.GetUtcNow();
        var changed = await users.ChangePasswordAsync(account, old, chosen);
        if (!changed.Succeeded)
        {
            return "password.weak";
        }

        // The old cookie went with the old password.
        await signIn.ConfirmAsync(chosen);
        return null;
    }
}
