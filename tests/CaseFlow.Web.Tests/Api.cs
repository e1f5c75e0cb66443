using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Web.Tests;

/// <summary>The REST API as a person uses it: what a browser test needs to stand before it begins.</summary>
public sealed class Api(string address) : IDisposable
{
    public const string Password = "CaseFlow-2026";

    private readonly HttpClient _http = new() { BaseAddress = new Uri(address) };

    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));

    /// <summary>A hot-work permit of grade 2, submitted by lead1 for the next hours; hours at night or on rest days raise it, which the form would say.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> SubmitHotWorkAsync(string place)
    {
        var token = await TokenAsync("lead1");
        var draft = await PostAsync(token, "/api/v1/permits", new JsonObject { ["type"] = "hot-work", ["content"] = Content(place), ["idempotencyKey"] = Guid.NewGuid().ToString("N") });
        var id = draft["permitId"]!.GetValue<string>();
        await PostAsync(token, $"/api/v1/permits/{id}/submit", new JsonObject { ["idempotencyKey"] = "submit-" + id });
        return id;
    }

    /// <summary>A permit's status and grade.</summary>
    public async Task<(string Status, string Grade)> PermitAsync(string permitId)
    {
        var permit = (await GetAsync(await TokenAsync("lead1"), "/api/v1/permits/" + permitId))["permit"]!;
        return (permit["status"]!.GetValue<string>(), permit["grade"]!.GetValue<string>());
    }

    /// <summary>How many permits there are, drafts included.</summary>
    public async Task<int> PermitCountAsync() => (await GetAsync(await TokenAsync("lead1"), "/api/v1/permits"))["total"]!.GetValue<int>();

    /// <summary>How many of a person's answered tasks belong to a permit.</summary>
    public async Task<int> AnsweredAsync(string userName, string permitId) =>
        (await GetAsync(await TokenAsync(userName), "/api/v1/tasks?view=done"))["tasks"]!.AsArray().Count(t => t!["caseId"]!.GetValue<string>() == permitId);

    public void Dispose() => _http.Dispose();

    private async Task<string> TokenAsync(string userName) =>
        (await PostAsync(null, "/api/v1/tokens", new JsonObject { ["userName"] = userName, ["password"] = Password }))["accessToken"]!.GetValue<string>();

    private static JsonObject Content(string place)
    {
        var type = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "seed", "permit-types", "hot-work.json")))!;
        var people = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "seed", "demo", "registry.json")))!["people"]!.AsArray();
        JsonObject Named(string name) => new() { ["employeeId"] = people.Single(p => p!["name"]!.GetValue<string>() == name)!["id"]!.DeepClone(), ["name"] = name, ["certificates"] = new JsonArray() };
        var answers = new JsonArray();
        foreach (var hazard in type["hazards"]!.AsArray())
        {
            answers.Add((JsonNode)new JsonObject { ["code"] = hazard!["code"]!.DeepClone(), ["applies"] = true });
            foreach (var measure in hazard["measures"]!.AsArray())
            {
                answers.Add((JsonNode)new JsonObject { ["code"] = measure!["code"]!.DeepClone(), ["applies"] = true });
            }
        }

        var now = TimeProvider.System.GetUtcNow();
        return new JsonObject
        {
            ["workingEnterpriseId"] = "demo-enterprise-yunxi",
            ["siteEnterpriseId"] = "demo-enterprise-yunxi",
            ["area"] = place,
            ["place"] = place,
            ["scope"] = "护栏焊接修复",
            ["method"] = "电焊",
            ["window"] = new JsonObject { ["from"] = now, ["to"] = now.AddHours(3) },
            ["dailyPeriods"] = new JsonArray(new JsonObject { ["from"] = "00:00:00", ["to"] = "00:00:00" }),
            ["grade"] = "grade-2",
            ["periodChoice"] = "higher-grade",
            ["leader"] = Named("梁工成"),
            ["workers"] = new JsonArray(Named("石大川")),
            ["guardian"] = Named("谢守望"),
            ["checklist"] = answers,
            ["rescuePlan"] = "撤离到上风向，拨打 119",
            ["rescueEquipment"] = "灭火器 4 具",
            ["gasChoices"] = new JsonArray(new JsonObject { ["gas"] = "combustible", ["limit"] = type["gas"]!["gases"]![0]!["limits"]![0]!["code"]!.DeepClone() }),
        };
    }

    private async Task<JsonNode> GetAsync(string token, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, token);
    }

    private async Task<JsonNode> PostAsync(string? token, string path, JsonNode body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        return await SendAsync(request, token);
    }

    private async Task<JsonNode> SendAsync(HttpRequestMessage request, string? token)
    {
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {text}");
        return JsonSerializer.Deserialize<JsonNode>(text)!;
    }
}
