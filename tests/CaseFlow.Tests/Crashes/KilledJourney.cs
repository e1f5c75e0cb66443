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

    /// <summary>Each step with the operation whose commit it causes.</summary>
    public static readonly IReadOnlyList<(string Name, string Operation)> Steps =
    [
        ("draft", nameof(DraftWorkPermit)),
        ("submit", nameof(SubmitWorkPermit)),
        ("return", nameof(CompleteTask)),
        ("resubmit", nameof(CompleteTask)),
        ("approve", nameof(CompleteTask)),
        ("approve-further", nameof(CompleteTask)),
        ("test", nameof(RecordOnSite)),
        ("confirm", nameof(CompleteTask)),
        ("start", nameof(CompleteTask)),
        ("stop", nameof(StopWork)),
        ("test-again", nameof(RecordOnSite)),
        ("resume", nameof(CompleteTask)),
        ("hand-back", nameof(CompleteTask)),
        ("refuse", nameof(CompleteTask)),
        ("tidy", nameof(CompleteTask)),
        ("accept", nameof(CompleteTask)),
    ];

    /// <summary>Over a fresh installation; the permit's window begins now and is three hours long unless said otherwise.</summary>
    public static async Task<KilledJourney> BeginAsync(Dictionary<string, string?>? settings = null, TimeSpan? window = null)
    {
        var journey = new KilledJourney(settings ?? [], window ?? TimeSpan.FromHours(3));
        await SqliteStorage.CopyAsync(journey._folder.Path);
        return journey;
    }

    public async ValueTask DisposeAsync()
    {
        await _look.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    public Task<RunningHost> StartAsync(string? crashAt = null) => RunningHost.StartAsync(_folder.Path, crashAt, _settings);

    /// <summary>Starts a host that kills itself at a point. It works as soon as it is up, so it may die before it says where it listens.</summary>
    public async Task RunUntilKilledAsync(string point)
    {
        try
        {
            using var doomed = await StartAsync(point);
            await doomed.DiedAsync();
        }
        catch (InvalidOperationException early) when (early.Message.Contains("137", StringComparison.Ordinal))
        {
        }
    }

    public async Task<T> ReadAsync<T>(Func<CaseFlowDbContext, Task<T>> read)
    {
        await using var db = await _look.Services.GetRequiredService<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>Does one step on a healthy host.</summary>
    public async Task DoAsync(RunningHost host, string step)
    {
        await AnsweredAsync(host, await StepAsync(host, step));
        await SettleAsync(host, step);
    }

    /// <summary>Does one step on a host that kills itself at a point of it, then again, the same, on a fresh one, which is returned.</summary>
    public async Task<RunningHost> DoKilledAsync(string step, string point)
    {
        JourneyStep request;
        using (var doomed = await StartAsync($"{point}:{Steps.Single(s => s.Name == step).Operation}"))
        {
            request = await StepAsync(doomed, step);
            await Assert.ThrowsAsync<HttpRequestException>(() => doomed.Rest.CallAsync(request.User, HttpMethod.Post, request.Path, request.Body));
            await doomed.DiedAsync();
        }

        Assert.Equal(point == "after-commit" ? 1 : 0, await ReadAsync(db => db.Set<CommandKey>().CountAsync(k => k.Key == Key(step))));
        var host = await StartAsync();
        await AnsweredAsync(host, request);
        await AnsweredAsync(host, request);
        await SettleAsync(host, step);
        return host;
    }

    /// <summary>Everything that is on record, a line each and without times and ids: two journeys that did the same have the same lines.</summary>
    public async Task<IReadOnlyList<string>> RecordsAsync()
    {
        var permit = await ReadAsync(db => db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleAsync());
        List<string> lines =
        [
            $"{permit.Number} {permit.Status}, {permit.Readings.Count} readings, {permit.Checks.Count} checks, {permit.Talks.Count} talks, {permit.Approvals.Count} approvals",
            .. permit.Steps.Select(s => $"step {s.Action} {s.By.Name}"),
            .. await ReadAsync(db => db.AuditEntries.OrderBy(e => e.Sequence).Select(e => $"audit {e.Sequence} {e.Code} {e.ActorName}").ToListAsync()),
            .. await ReadAsync(db => db.Tasks.OrderBy(t => t.TypeName).ThenBy(t => t.State).Select(t => $"task {t.TypeName} {t.State} {t.Outcome}").ToListAsync()),
            .. await ReadAsync(db => db.Signatures.OrderBy(s => s.At).Select(s => $"signed {s.Action} {s.SignerName} {(s.VoidedAt == null ? "" : "void")}").ToListAsync()),
            .. await ReadAsync(db => db.OutgoingMails.OrderBy(m => m.ToAddress).ThenBy(m => m.Subject).Select(m => $"mail {m.ToAddress} {m.Subject}").ToListAsync()),
            $"{await ReadAsync(db => db.Cases.CountAsync())} cases, {await ReadAsync(db => db.WorkflowInstances.CountAsync())} instances, {await ReadAsync(db => db.Timers.CountAsync())} timers, {await ReadAsync(db => db.Stimuli.CountAsync())} stimuli",
        ];
        Assert.Empty(await ReadAsync(db => db.Incidents.ToListAsync()));
        if (permit.Number is not null)
        {
            Assert.Null(await ReadAsync(db => db.FirstBrokenAsync(permit.Id, CancellationToken.None)));
        }

        return lines;
    }

    /// <summary>Every mail leaves in the end.</summary>
    public Task EveryMailLeavesAsync() =>
        Deadline.UntilAsync("every mail was sent", () => ReadAsync(async db => !await db.OutgoingMails.AnyAsync(m => m.State != MailState.Sent)));

    /// <summary>As if the minute had passed for which the dead host had leased its work.</summary>
    public Task ForgetLeasesAsync() => ReadAsync(async db =>
        await db.Stimuli.ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntil, (DateTimeOffset?)null))
        + await db.Timers.ExecuteUpdateAsync(t => t.SetProperty(x => x.LeasedUntil, (DateTimeOffset?)null)));

    public async Task StopAsync(RunningHost host) => await AnsweredAsync(host, await StepAsync(host, "stop"));

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
            "return" => await AnswerAsync(host, step, "supervisor1", "Return", "请写明接火盆的位置"),
            "resubmit" => await AnswerAsync(host, step, "lead1", "Resubmit"),
            "approve" => await AnswerAsync(host, step, "supervisor1", "Approve"),
            "approve-further" => await AnswerAsync(host, step, "safety1", "Approve"),
            "test" or "test-again" => new(step, nameof(RecordOnSite), "guardian1", $"permits/{_permit}/on-site", new { record = await TestedAsync(), idempotencyKey = Key(step) }),
            "confirm" => await AnswerAsync(host, step, "guardian1", "Confirm"),
            "start" => await AnswerAsync(host, step, "lead1", "Start"),
            "stop" => new(step, nameof(StopWork), "safety1", $"permits/{_permit}/stop", new { text = "无人监护", idempotencyKey = Key(step) }),
            "resume" => await AnswerAsync(host, step, "guardian1", "Resume"),
            "hand-back" => await AnswerAsync(host, step, "lead1", "HandBack"),
            "refuse" => await AnswerAsync(host, step, "supervisor1", "Refuse", "焊渣没有清理"),
            "tidy" => await AnswerAsync(host, step, "lead1", "Done"),
            _ => await AnswerAsync(host, step, "supervisor1", "Accept"),
        };
    }

    private async Task<JourneyStep> AnswerAsync(RunningHost host, string step, string user, string outcome, string? comment = null)
    {
        var task = await host.Rest.TaskAsync(user, _permit) ?? throw new InvalidOperationException($"{step}: {user} has no task.");
        return new(step, nameof(CompleteTask), user, $"tasks/{task.Id}/complete", new { outcome, comment, shown = task.Shown, idempotencyKey = Key(step) });
    }

    private async Task SettleAsync(RunningHost host, string step)
    {
        // At night and on rest days the product itself raises the grade, and one more signs.
        if (step == "approve-further" && await host.Rest.TaskAsync("deputy1", _permit) is not null)
        {
            await AnsweredAsync(host, await AnswerAsync(host, "approve-last", "deputy1", "Approve"));
        }

        await Deadline.UntilAsync("what was sent has arrived", () => ReadAsync(async db => !await db.Stimuli.AnyAsync(s => s.DeliveredAt == null)));
    }

    private PermitContent Form()
    {
        var now = TimeProvider.System.GetUtcNow();
        return new PermitScene().Content() with
        {
            Grade = "grade-1",
            Window = new PermitWindow(now, now + _window),
            DailyPeriods = [new DailyPeriod(TimeOnly.MinValue, TimeOnly.MinValue)],
            PeriodChoice = PeriodChoice.HigherGrade,
        };
    }

    private async Task<OnSiteRecord> TestedAsync()
    {
        var type = PermitScene.Types["hot-work"];
        var grade = type.Grade(await ReadAsync(db => db.WorkPermits.Select(p => p.Grade).SingleAsync()))!;
        var now = TimeProvider.System.GetUtcNow();
        return new OnSiteRecord(
            [.. type.Gas!.Points.SelectMany(_ => type.Gas.Gases, (p, g) => new OnSiteReading(p.Code, g.Code, 0.1m, now))],
            [.. type.Checks.Select(c => new CheckAnswer(c.Code, true))],
            new OnSiteTalk("梁工成", "注意防火"),
            grade.ContinuousMonitoring.Value);
    }
}
