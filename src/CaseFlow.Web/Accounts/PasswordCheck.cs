using CaseFlow.People;
using CaseFlow.Ui.Account;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.Accounts;

/// <summary>Checks a password from inside a circuit, in a scope of its own: Identity's stores save themselves and must not share a context with a page.</summary>
public sealed class PasswordCheck(IServiceScopeFactory scopes) : IPasswordCheck
{
    public async Task<SignInOutcome> CheckAsync(string accountId, string password)
    {
        await using var scope = scopes.CreateAsyncScope();
        var signIns = scope.ServiceProvider.GetRequiredService<SignInManager<Account>>();
        return await signIns.UserManager.FindByIdAsync(accountId) is { } account
            ? CookieSignIn.OutcomeOf(await signIns.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true))
            : SignInOutcome.NotAllowed;
    }
}
