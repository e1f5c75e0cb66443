using System.Security.Claims;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Web.Accounts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.Api;

internal static class TokenEndpoints
{
    /// <param name="UserName">The account.</param>
    /// <param name="Password">Its password.</param>
    public sealed record Credentials(string UserName, string Password);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/tokens", IssueAsync).AllowAnonymous().WithTags("Tokens").WithSummary("Signs in and issues a bearer token for eight hours.");
        api.MapDelete("/tokens", RevokeAsync).WithTags("Tokens").WithSummary("Revokes all tokens of the account.");
    }

    private static async Task<Results<SignInHttpResult, ProblemHttpResult>> IssueAsync(Credentials credentials, SignInManager<Account> signIns, UserManager<Account> users, TimeProvider time, Texts texts)
    {
        var account = await users.FindByNameAsync(credentials.UserName);
        if (account is null || !(await signIns.CheckPasswordSignInAsync(account, credentials.Password, lockoutOnFailure: true)).Succeeded)
        {
            // One answer for a wrong name, a wrong password and a locked account: which of them it was helps only an attacker.
            return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized, title: texts["signin.token-failed"], type: "sign-in-failed");
        }

        var person = await signIns.CreateUserPrincipalAsync(account);
        ((ClaimsIdentity)person.Identity!).AddClaim(AuthenticationTime.At(time.GetUtcNow()));
        return TypedResults.SignIn(person, authenticationScheme: BearerTokens.Scheme);
    }

    private static async Task<NoContent> RevokeAsync(ClaimsPrincipal person, UserManager<Account> users, TimeProvider time)
    {
        var account = await users.GetUserAsync(person);
        account!.TokensValidFrom = time.GetUtcNow();
        await users.UpdateAsync(account);
        return TypedResults.NoContent();
    }
}
