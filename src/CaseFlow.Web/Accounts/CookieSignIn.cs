using CaseFlow.People;
using CaseFlow.Ui.Account;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.Accounts;

/// <summary>Signs in with ASP.NET Core Identity's cookie, lockout included.</summary>
public sealed class CookieSignIn(SignInManager<Account> signIns, UserManager<Account> users, IHttpContextAccessor http, TimeProvider time) : ISignIn
{
    public async Task<SignInOutcome> SignInAsync(string userName, string password, bool remember)
    {
        var account = await users.FindByNameAsync(userName);
        if (account is null)
        {
            return SignInOutcome.Wrong;
        }

        var checkedPassword = await signIns.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (checkedPassword.Succeeded)
        {
            await SignInAsync(account, remember);
        }

        return OutcomeOf(checkedPassword);
    }

    public async Task<SignInOutcome> ConfirmAsync(string password)
    {
        var account = await users.GetUserAsync(http.HttpContext!.User);
        if (account is null)
        {
            return SignInOutcome.NotAllowed;
        }

        var checkedPassword = await signIns.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (checkedPassword.Succeeded)
        {
            var cookie = await http.HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme);
            await SignInAsync(account, cookie.Properties?.IsPersistent ?? false);
        }

        return OutcomeOf(checkedPassword);
    }

    private Task SignInAsync(Account account, bool remember) =>
        signIns.SignInWithClaimsAsync(account, remember, [AuthenticationTime.At(time.GetUtcNow())]);

    internal static SignInOutcome OutcomeOf(SignInResult result) =>
        result.Succeeded ? SignInOutcome.SignedIn
        : result.IsLockedOut ? SignInOutcome.LockedOut
        : result.IsNotAllowed ? SignInOutcome.NotAllowed
        : SignInOutcome.Wrong;
}
