using CaseFlow.People;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.Accounts;

internal static class SignOutEndpoint
{
    /// <summary><c>POST /signout</c>, with the form's antiforgery token.</summary>
    public static void MapSignOut(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/signout", async (SignInManager<Account> signIns, [Microsoft.AspNetCore.Mvc.FromForm] string? back) =>
        {
            await signIns.SignOutAsync();
            return TypedResults.LocalRedirect("/signin");
        }).ExcludeFromDescription();
}
