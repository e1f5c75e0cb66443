using System.Net;
using System.Text.RegularExpressions;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Complaints;

public sealed partial class SendingPublicForms
{
    [Fact]
    public async Task A_code_is_shown_once_and_brings_its_complainant_back_until_the_address_sent_too_many_forms()
    {
        await using var app = await InstalledCaseFlow.StartAsync(settings => settings["PublicForms:PostsPerWindow"] = "3");
        using var client = await BrowserAsync(app);
        var answer = await SendAsync(client, "/public/complaints/new", "complaint", new() { ["kind"] = "tied-fees", ["text"] = "先交费后评审。", ["who"] = "闻不言" });
        var code = Code().Match(await ReadAsync(answer)).Value;
        Assert.Equal("先交费后评审。", (await app.ReadAsync(db => db.Set<CaseFlow.Complaints.Complaint>().Select(c => c.Content).SingleAsync(TestContext.Current.CancellationToken))).Text);

        var shown = await ReadAsync(await SendAsync(client, "/public/complaints", "receipt", new() { ["code"] = code.ToLowerInvariant() }));
        Assert.Contains("TS-2026-0001", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("闻不言", shown, StringComparison.Ordinal);
        Assert.Contains("没有使用这个查询码的投诉", await ReadAsync(await SendAsync(client, "/public/complaints", "receipt", new() { ["code"] = "ABCD" })), StringComparison.Ordinal);

        var limited = await SendAsync(client, "/public/complaints", "receipt", new() { ["code"] = code });
        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.NotNull(limited.Headers.RetryAfter);
        Assert.Contains("提交得太频繁", await ReadAsync(limited), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/public/complaints", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<HttpClient> BrowserAsync(InstalledCaseFlow app)
    {
        (await app.ServeAsync()).Dispose();
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app.Web.Urls.First()) };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN");
        return client;
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string form, Dictionary<string, string> fields)
    {
        var page = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        foreach (Match hidden in Hidden().Matches(page))
        {
            fields.TryAdd(hidden.Groups[1].Value, hidden.Groups[2].Value);
        }

        fields["_handler"] = form;
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    [GeneratedRegex("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")]
    private static partial Regex Code();

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)""")]
    private static partial Regex Hidden();
}
