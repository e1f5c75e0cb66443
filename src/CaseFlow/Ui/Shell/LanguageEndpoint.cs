using CaseFlow.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Ui.Shell;

/// <summary>The language switch: a plain form post that remembers the language in a cookie and comes back.</summary>
public static class LanguageEndpoint
{
    /// <summary>Maps <c>POST /language</c> with the fields <c>to</c> and <c>back</c>.</summary>
    public static IEndpointConventionBuilder MapLanguage(this IEndpointRouteBuilder endpoints) =>
        // Without an antiforgery token: the worst a foreign page can do is to change the language, and the sign-in page needs no session for it.
        endpoints.MapPost("/language", Switch).DisableAntiforgery().AllowAnonymous();

    private static RedirectHttpResult Switch(HttpContext context, [FromForm] string? to, [FromForm] string? back)
    {
        if (to is not null && Texts.Cultures.Contains(to))
        {
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/" });
        }

        return TypedResults.LocalRedirect(LocalPath.OrRoot(back));
    }
}
