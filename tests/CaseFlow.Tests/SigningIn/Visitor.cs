using System.Net;
using System.Text.RegularExpressions;
using CaseFlow.Tests.Installed;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Xunit;

namespace CaseFlow.Tests.SigningIn;

/// <summary>A browser without scripts: cookies and plain forms.</summary>
internal sealed partial class Visitor(InstalledCaseFlow app, string address) : IDisposable
{
    private static readonly Uri Root = new("/", UriKind.Relative);
    private readonly CookieContainer _cookies = new();
    private HttpClient? _http;

    /// <summary>What the sign-in cookie says now.</summary>
    public AuthenticationTicket Ticket => app.Get<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat
        .Unprotect(_cookies.GetCookies(new Uri(address))["caseflow"]!.Value)!;

    private HttpClient Http => _http ??= new HttpClient(new HttpClientHandler { CookieContainer = _cookies }, disposeHandler: true) { BaseAddress = new Uri(address) };

    /// <summary>Fills in and sends a page's form.</summary>
    /// <returns>The page that answers.</returns>
    public async Task<string> SubmitAsync(string page, params (string Name, string Value)[] fields)
    {
        var html = await Http.GetStringAsync(new Uri(page, UriKind.Relative));
        var form = HiddenFields().Matches(html).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await Http.PostAsync(new Uri(page, UriKind.Relative), new FormUrlEncodedContent(form));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Presses the language switch.</summary>
    public async Task SpeakAsync(string culture)
    {
        using var answer = await Http.PostAsync(new Uri("/language", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("to", culture)]));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>Loads the first page.</summary>
    public async Task<string> LookAsync() => WebUtility.HtmlDecode(await Http.GetStringAsync(Root));

    public void Dispose() => _http?.Dispose();

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)""")]
    private static partial Regex HiddenFields();
}
