using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseFlow.Tests.Crashes;

/// <summary>A permit's journey over the REST API of a host that is killed and started again; the client repeats what got no answer, with the same key.</summary>
internal sealed class KilledJourney : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings;
    private readonly TimeSpan _window;
    private readonly WebApplication _look;
    private string _permit = "";

    private KilledJourney(Dictionary<string, string?> settings, TimeSpan window)
    {
        _settings = settings;
        _window = window;

        // Only for reading the same database file; it never runs.
        _look = CaseFlowApplication.Build(_folder.Path, new(), _ => { });
    }

    public static readonly string[] Steps = ["draft", "submit", "approve", "confirm", "start", "hand-back", "accept"];

    /// <summary>Over a fresh installation; the permit's window begins now and is three hours long unless said otherwise.</summary>
    public static async Task<KilledJourney> BeginAsync(Dictionary<string, string?>? settings = null, TimeSpan? window = null)
    {
        var journey = new KilledJourney(settings ?? [], window ?? TimeSpan.FromHours(3));
        await InstallationTemplate.CopyToAsync(journey._folder.Path);
        return journey;
    }

    public async ValueTask DisposeAsync()
    {
        await _look.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    public Task<RunningHost> StartAsync(string? crashAt = null) => RunningHost.StartAsync(_folder.Path, crashAt, _settings);

    public async Task<T> ReadAsync<T>(Func<CaseFlowDbContext, Task<T>> read)
    {
        await using var db = await _look.Services.GetRequiredService<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>Does one step on a healthy host.</summary>
    public async Task DoAsync(RunningHost host, string step)
    {
        await AnsweredAsync(host, await StepAsync(host, step));
        await FinishChainAsync(host, step);
    }

    /// <summary>Does one step on a host that kills itself at a point of it, then again, the same, on a fresh one, which is returned.</summary>
    public async Task<RunningHost> DoKilledAsync(string step, string point)
    {
        var operation = step switch { "draft" => nameof(DraftWorkPermit), "submit" => nameof(SubmitWorkPermit), _ => nameof(CompleteTask) };
        JourneyStep request;
        using (var doomed = await StartAsync($"{point}:{operation}"))
        {
            request = await StepAsync(doomed, step);
            await Assert.ThrowsAsync<HttpRequestException>(() => doomed.Rest.CallAsync(request.User, HttpMethod.Post, request.Path, request.Body));
            await doomed.DiedAsync();
        }

        Assert.Equal(point == "after-commit" ? 1 : 0, await ReadAsync(db => db.Set<CommandKey>().CountAsync(k => k.Key == Key(step))));
        var host = await StartAsync();
        await AnsweredAsync(host, request);
        await AnsweredAsync(host, request);
        await HoldsAsync(step);
        await FinishChainAsync(host, step);
        return host;
    }

    /// <summary>Nothing lost, nothing doubled, whatever came before.</summary>
    public async Task HoldsAsync(string step)
    {
        var done = Array.IndexOf(Steps, step);
        Assert.Equal(1, await ReadAsync(db => db.WorkPermits.CountAsync()));
        Assert.Equal(done >= 1 ? ["DH-" + TimeProvider.System.GetUtcNow().AddHours(8).Year + "-0001"] : [], await ReadAsync(db => db.Cases.Select(c => c.Number).ToListAsync()));
        Assert.Equal(done >= 1 ? 1 : 0, await ReadAsync(db => db.WorkflowInstances.CountAsync()));
        Assert.Equal(done is 0 or 6 ? 0 : 1, await ReadAsync(db => db.Tasks.CountAsync(t => t.State == WorkTaskState.Open)));
        Assert.Empty(await ReadAsync(db => db.Incidents.ToListAsync()));
        var signed = await ReadAsync(db => db.Signatures.Select(s => s.TaskId).ToListAsync());
        var answered = await ReadAsync(db => db.Tasks.Where(t => t.State == WorkTaskState.Completed).Select(t => t.Id).ToListAsync());
        Assert.Equal(answered.Order(StringComparer.Ordinal), signed.Order(StringComparer.Ordinal));
        var said = await ReadAsync(db => db.AuditEntries.Select(e => e.Code).ToListAsync());
        Assert.Equal(said.Distinct(), said);
        var mails = await ReadAsync(db => db.OutgoingMails.Select(m => m.ToAddress + m.Subject + m.Body).ToListAsync());
        Assert.Equal(mails.Distinct(), mails);
        if (done >= 1)
        {
            Assert.Null(await ReadAsync(db => db.FirstBrokenAsync(_permit, CancellationToken.None)));
        }
    }

    /// <summary>The whole way was gone: every step once in history, every mail sent once.</summary>
    public async Task IsArchivedAsync()
    {
        var permit = await ReadAsync(db => db.WorkPermits.AsNoTracking().SingleAsync());
        Assert.Equal(PermitStatus.Archived, permit.Status);
        Assert.Single(permit.Steps, s => s.Action == PermitAction.Submit);
        Assert.Single(permit.Steps, s => s.Action == PermitAction.Approve);
        Assert.Single(permit.Checks);
        await Deadline.UntilAsync("every mail was sent", () => ReadAsync(async db => !await db.OutgoingMails.AnyAsync(m => m.State != MailState.Sent)));
        Assert.Equal(0, await ReadAsync(db => db.Timers.CountAsync()));
    }

    /// <summary>As if the minute had passed for which the dead host had leased its work.</summary>
    public Task ForgetLeasesAsync() => ReadAsync(async db =>
        await db.Stimuli.ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntil, (DateTimeOffset?)null))
        + await db.Timers.ExecuteUpdateAsync(t => t.SetProperty(x => x.LeasedUntil, (DateTimeOffset?)null)));

    public async Task StopAsync(RunningHost host) =>
        await AnsweredAsync(host, new JourneyStep("stop", nameof(StopWork), "safety1", $"permits/{_permit}/stop", new { text = "无人监护", idempotencyKey = Key("stop") }));

    private static string Key(string step) => "journey-" + step;

    private static async Task<JsonElement> AnsweredAsync(RunningHost host, JourneyStep request)
    {
        var (status, body) = await host.Rest.CallAsync(request.User, HttpMethod.Post, request.Path, request.Body);
        Assert.True(status == 200, $"{request.Name}: {status} {body}");
        return body;
    }

    private async Task<JourneyStep> StepAsync(RunningHost host, string step)
    {
        _permit = _permit.Length > 0 ? _permit : await ReadAsync(db => db.WorkPermits.Select(p => p.Id).SingleOrDefaultAsync()) ?? "";
        return step switch
        {
            "draft" => new(step, nameof(DraftWorkPermit), "lead1", "permits", new { type = "hot-work", content = Form(), idempotencyKey = Key(step) }),
            "submit" => new(step, nameof(SubmitWorkPermit), "lead1", $"permits/{_permit}/submit", new { idempotencyKey = Key(step) }),
            "approve" => await AnswerAsync(host, step, "supervisor1", "Approve"),
            "confirm" => await AnswerAsync(host, step, "guardian1", "Confirm", Tested()),
            "start" => await AnswerAsync(host, step, "lead1", "Start"),
            "hand-back" => await AnswerAsync(host, step, "lead1", "HandBack"),
            _ => await AnswerAsync(host, step, "supervisor1", "Accept"),
        };
    }

    private async Task<JourneyStep> AnswerAsync(RunningHost host, string step, string user, string outcome, object? data = null)
    {
        var task = await host.Rest.TaskAsync(user, _permit) ?? throw new InvalidOperationException($"{step}: {user} has no task.");
        return new(step, nameof(CompleteTask), user, $"tasks/{task.Id}/complete", new { outcome, data, shown = task.Shown, idempotencyKey = Key(step) });
    }

    // At night and on rest days the product itself raises the grade, and the safety department signs too.
    private async Task FinishChainAsync(RunningHost host, string step)
    {
        if (step == "approve" && await host.Rest.TaskAsync("safety1", _permit) is not null)
        {
            await AnsweredAsync(host, await AnswerAsync(host, "approve-further", "safety1", "Approve"));
        }
    }

    private PermitContent Form()
    {
        var now = TimeProvider.System.GetUtcNow();
        return new PermitScene().Content() with
        {
            Window = new PermitWindow(now, now + _window),
            DailyPeriods = [new DailyPeriod(TimeOnly.MinValue, TimeOnly.MinValue)],
            PeriodChoice = PeriodChoice.HigherGrade,
        };
    }

    private static OnSiteRecord Tested()
    {
        var type = PermitScene.Types["hot-work"];
        var now = TimeProvider.System.GetUtcNow();
        return new OnSiteRecord(
            [.. type.Gas!.Points.SelectMany(_ => type.Gas.Gases, (p, g) => new OnSiteReading(p.Code, g.Code, 0.1m, now))],
            [.. type.Checks.Select(c => new CheckAnswer(c.Code, true))],
            new OnSiteTalk("梁工成", "注意防火"));
    }
}
