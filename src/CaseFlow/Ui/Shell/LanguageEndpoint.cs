using System.Security.Claims;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Ui.Shell;

/// <summary>The language switch: a plain form post that remembers the language, in a cookie and with the account of whoever is signed in, and comes back.</summary>
public static class LanguageEndpoint
{
    /// <summary>Maps <c>POST /language</c> with the fields <c>to</c> and <c>back</c>.</summary>
    public static IEndpointConventionBuilder MapLanguage(this IEndpointRouteBuilder endpoints) =>
        // Without an antiforgery token: the worst a foreign page can do is to change the language, and the sign-in page needs no session for it.
        endpoints.MapPost("/language", SwitchAsync).DisableAntiforgery().AllowAnonymous().ExcludeFromDescription();

    private static async Task<RedirectHttpResult> SwitchAsync(HttpContext context, CommandGateway gateway, [FromForm] string? to, [FromForm] string? back)
    {
        if (to is not null && Texts.Cultures.Contains(to))
        {
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/" });
            if (context.User.FindFirst(ClaimTypes.NameIdentifier) is { } person)
            {
                // Mails follow the same switch.
                await gateway.RunAsync(new ChooseLanguage(), new ChooseLanguage.Request(to), new Caller(person.Value, AuthenticationTime.Of(context.User), "password"), "", context.RequestAborted);
            }
        }

        return TypedResults.LocalRedirect(LocalPath.OrRoot(back));
    }
}
