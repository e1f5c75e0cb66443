using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Api;

public sealed class CallingTheApi
{
    [Fact]
    public async Task A_permit_is_drafted_submitted_found_and_approved()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        var id = await SubmittedAsync(rest);
        var task = (await rest.TaskAsync("supervisor1", id))!.Value;

        var (status, body) = await CompleteAsync(rest, task, "k1");
        var again = await CompleteAsync(rest, task, "k1");

        Assert.Equal((200, id), (status, body.GetProperty("caseId").GetString()));
        Assert.Equal((200, body.GetRawText()), (again.Status, again.Body.GetRawText()));
        Assert.Equal("Approved", await StatusAsync(rest, "lead1", id));
        var (_, list) = await rest.CallAsync("lead1", HttpMethod.Get, "permits?status=Approved&q=DH-");
        Assert.Equal(1, list.GetProperty("total").GetInt32());
        Assert.Equal(1, await app.ReadAsync(db => db.Signatures.CountAsync()));
    }

    [Fact]
    public async Task A_stale_page_and_a_reused_key_are_conflicts()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        var id = await SubmittedAsync(rest);
        var task = (await rest.TaskAsync("supervisor1", id))!.Value;

        Problem(await CompleteAsync(rest, task with { Shown = new string('0', 64) }, "k1"), 409, "shown-changed");
        await CompleteAsync(rest, task, "k2");
        Problem(await CompleteAsync(rest, task, "k2", "Reject"), 409, "key-reused");
        Problem(await CompleteAsync(rest, task, "k3"), 409, "inbox.already-answered");
    }

    [Fact]
    public async Task A_token_older_than_five_minutes_reads_but_does_not_sign()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        var id = await SubmittedAsync(rest);
        var task = (await rest.TaskAsync("supervisor1", id))!.Value;
        app.Time.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));

        Problem(await CompleteAsync(rest, task, "k1"), 401, "sign-in-again");
        Assert.NotNull(await rest.TaskAsync("supervisor1", id));
        await rest.SignInAsync("supervisor1");
        Assert.Equal(200, (await CompleteAsync(rest, task, "k1")).Status);
    }

    [Fact]
    public async Task Revoked_foreign_and_missing_tokens_are_refused()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        await rest.SignInAsync("lead1");
        app.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(204, (await rest.CallAsync("lead1", HttpMethod.Delete, "tokens")).Status);
        Problem(await rest.CallAsync("lead1", HttpMethod.Get, "permits"), 401, "token-revoked");
        Assert.Equal(401, (await rest.CallAsync(null, HttpMethod.Get, "permits")).Status);
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await rest.SignInAsync("lead1");
        Assert.Equal(200, (await rest.CallAsync("lead1", HttpMethod.Get, "permits")).Status);
        app.Time.Advance(TimeSpan.FromHours(8));
        Assert.Equal(401, (await rest.CallAsync("lead1", HttpMethod.Get, "permits")).Status);
        Problem(await rest.CallAsync(null, HttpMethod.Post, "tokens", new { userName = "lead1", password = "wrong" }), 401, "sign-in-failed");
    }

    [Fact]
    public async Task Another_enterprise_sees_neither_permit_nor_task()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        var id = await SubmittedAsync(rest);
        var task = (await rest.TaskAsync("supervisor1", id))!.Value;

        Problem(await rest.CallAsync("contractor1", HttpMethod.Get, "permits/" + id), 404, "permit.unknown");
        Problem(await rest.CallAsync("contractor1", HttpMethod.Get, "tasks/" + task.Id), 403, "inbox.not-yours");
        Assert.Equal(0, (await rest.CallAsync("contractor1", HttpMethod.Get, "permits")).Body.GetProperty("total").GetInt32());
        Assert.Equal(1, (await rest.CallAsync("village1", HttpMethod.Get, "permits")).Body.GetProperty("total").GetInt32());
        Problem(await CompleteAsync(rest, task, "k", user: "safety1"), 403, "inbox.not-yours");
    }

    [Theory]
    [InlineData("permits", """{ "type": "hot-work", "content": null }""", 400)]
    [InlineData("permits", """{ "type": "hot-work", "idempotencyKey": "" }""", 400)]
    [InlineData("permits", """{ "type": null, "idempotencyKey": "k" }""", 400)]
    [InlineData("permits", """{ "type": "hot-work", "content": { "workers": null }, "idempotencyKey": "k" }""", 400)]
    [InlineData("permits", """{ "type": "hot-work", "content": { "nonsense": 1 }, "idempotencyKey": "k" }""", 400)]
    [InlineData("permits", """{ "type": "hot-work", "content": [], "idempotencyKey": "k" }""", 400)]
    [InlineData("permits", """null""", 400)]
    [InlineData("permits", """{ "type": "no-such-type", "idempotencyKey": "k" }""", 422)]
    [InlineData("permits/none/submit", """{ "idempotencyKey": "k" }""", 404)]
    [InlineData("permits/none/on-site", """{ "record": null, "idempotencyKey": "k" }""", 400)]
    [InlineData("permits/none/stop", """{ "text": null, "idempotencyKey": "k" }""", 400)]
    [InlineData("tasks/none/complete", """{ "outcome": "Approve", "shown": "x", "idempotencyKey": "k" }""", 404)]
    [InlineData("tasks/none/complete", """{ "outcome": "Approve", "idempotencyKey": "k" }""", 400)]
    [InlineData("tokens", """{ "userName": "lead1" }""", 400)]
    public async Task Bad_input_is_a_problem_document_and_never_a_fault(string path, string json, int expected)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();

        var (status, body) = await rest.CallAsync("lead1", HttpMethod.Post, path, JsonSerializer.Deserialize<JsonElement>(json));

        Assert.Equal(expected, status);
        Assert.Equal(expected, body.GetProperty("status").GetInt32());
        Assert.NotEmpty(body.GetProperty("title").GetString()!);
        Assert.Equal(0, await app.ReadAsync(db => db.WorkPermits.CountAsync()));
    }

    [Fact]
    public async Task Every_reason_against_an_application_is_named_at_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        var (_, draft) = await rest.CallAsync("lead1", HttpMethod.Post, "permits", new { type = "hot-work", idempotencyKey = "d" });

        var (status, body) = await rest.CallAsync("lead1", HttpMethod.Post, $"permits/{draft.GetProperty("permitId").GetString()}/submit", new { idempotencyKey = "s" });

        Assert.Equal(422, status);
        Assert.True(body.GetProperty("reasons").GetArrayLength() > 5, body.ToString());
    }

    [Theory]
    [InlineData("Approve")]
    [InlineData("Return")]
    public async Task An_answer_takes_no_data_and_says_where_it_belongs(string outcome)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        var id = await SubmittedAsync(rest);
        var task = (await rest.TaskAsync("supervisor1", id))!.Value;

        var answer = await rest.CallAsync("supervisor1", HttpMethod.Post, $"tasks/{task.Id}/complete", new { outcome, comment = "x", data = new { readings = Array.Empty<int>() }, shown = task.Shown, idempotencyKey = "k" });

        Problem(answer, 422, "permit.answer-takes-no-data");
        Assert.Equal("Submitted", await StatusAsync(rest, "lead1", id));
    }

    [Fact]
    public async Task The_api_is_described()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Web.Urls.First()) };

        using var json = JsonDocument.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.All(json.RootElement.GetProperty("paths").EnumerateObject(), path => Assert.StartsWith("/api/v1/", path.Name, StringComparison.Ordinal));
        Assert.True(json.RootElement.GetProperty("paths").TryGetProperty("/api/v1/tasks/{id}/complete", out _));
        Assert.Equal("bearer", json.RootElement.GetProperty("components").GetProperty("securitySchemes").GetProperty("Bearer").GetProperty("scheme").GetString());
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("mine", 200)]
    [InlineData("group", 200)]
    [InlineData("done", 200)]
    [InlineData("everything", 400)]
    [InlineData("7", 400)]
    public async Task Tasks_are_listed_by_view(string view, int status)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();

        var answer = await rest.CallAsync("supervisor1", HttpMethod.Get, "tasks?view=" + view);

        Assert.Equal(status, answer.Status);
        if (status == 400)
        {
            Assert.Equal("view is one of mine, group, delegated, done.", answer.Body.GetProperty("title").GetString());
        }
    }

    private static async Task<string> SubmittedAsync(RestClient rest)
    {
        var (_, draft) = await rest.CallAsync("lead1", HttpMethod.Post, "permits", new { type = "hot-work", content = InstalledCaseFlow.Form(), idempotencyKey = "d" });
        var id = draft.GetProperty("permitId").GetString()!;
        Assert.Equal(200, (await rest.CallAsync("lead1", HttpMethod.Post, $"permits/{id}/submit", new { idempotencyKey = "s" })).Status);
        return id;
    }

    private static Task<(int Status, JsonElement Body)> CompleteAsync(RestClient rest, (string Id, string Type, string Shown) task, string key, string outcome = "Approve", string user = "supervisor1") =>
        rest.CallAsync(user, HttpMethod.Post, $"tasks/{task.Id}/complete", new { outcome, shown = task.Shown, idempotencyKey = key });

    private static async Task<string?> StatusAsync(RestClient rest, string user, string id) =>
        (await rest.CallAsync(user, HttpMethod.Get, "permits/" + id)).Body.GetProperty("permit").GetProperty("status").GetString();

    private static void Problem((int Status, JsonElement Body) answer, int status, string type)
    {
        Assert.Equal((status, type), (answer.Status, answer.Body.GetProperty("type").GetString()));
        Assert.NotEmpty(answer.Body.GetProperty("title").GetString()!);
    }
}
