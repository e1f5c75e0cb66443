using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CaseFlow.Permits;

namespace CaseFlow.Tests.Api;

/// <summary>Calls the REST API as a program of somebody else's would.</summary>
internal sealed class RestClient(string address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(address) };
    private readonly Dictionary<string, string> _tokens = [];

    public void Dispose() => _http.Dispose();

    /// <summary>Signs in; the token serves that person's calls from here on.</summary>
    public async Task SignInAsync(string user)
    {
        var (status, body) = await CallAsync(null, HttpMethod.Post, "tokens", new { userName = user, password = "CaseFlow-2026" });
        Xunit.Assert.Equal(200, status);
        _tokens[user] = body.GetProperty("accessToken").GetString()!;
    }

    public async Task<(int Status, JsonElement Body)> CallAsync(string? user, HttpMethod method, string path, object? body = null)
    {
        if (user is not null && !_tokens.ContainsKey(user))
        {
            await SignInAsync(user);
        }

        using var request = new HttpRequestMessage(method, new Uri("/api/v1/" + path, UriKind.Relative));
        request.Headers.Authorization = user is null ? null : new AuthenticationHeaderValue("Bearer", _tokens[user]);
        request.Headers.AcceptLanguage.ParseAdd("en");
        request.Content = body is null ? null : JsonContent.Create(body, options: PermitJson.Options);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text));
    }

    /// <summary>The one open task of a case that is this person's, with what it shows; null when there is none.</summary>
    public async Task<(string Id, string Type, string Shown)?> TaskAsync(string user, string caseId)
    {
        foreach (var view in new[] { "mine", "group" })
        {
            var (_, list) = await CallAsync(user, HttpMethod.Get, $"tasks?view={view}");
            foreach (var row in list.GetProperty("tasks").EnumerateArray().Where(t => t.GetProperty("caseId").GetString() == caseId))
            {
                var id = row.GetProperty("id").GetString()!;
                var (_, detail) = await CallAsync(user, HttpMethod.Get, "tasks/" + id);
                return (id, row.GetProperty("type").GetString()!, detail.GetProperty("shown").GetString()!);
            }
        }

        return null;
    }
}
