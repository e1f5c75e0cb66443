using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Permits;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseFlow.Tests.Installed;

/// <summary>A whole installation over a folder of its own: real SQLite file, demo people, the real definitions, Monday 2026-11-23 08:00 unless a test begins elsewhere.</summary>
internal sealed partial class InstalledCaseFlow : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _accounts = [];
    private readonly Action<Dictionary<string, string?>> _configure;
    private WebApplication _app = null!;
    private Storage _storage = null!;
    private int _keys;

    private InstalledCaseFlow(string start, Action<Dictionary<string, string?>> configure)
    {
        Time = new FakeTimeProvider(PermitScene.At(start));
        _configure = configure;
    }

    public FakeTimeProvider Time { get; }

    public DateTimeOffset Now => Time.GetUtcNow();

    public string Folder => _folder.Path;

    public WebApplication Web => _app;

    /// <summary>The permit that verbs without an id speak of: the latest submitted.</summary>
    public string Permit { get; set; } = "";

    public static async Task<InstalledCaseFlow> StartAsync(Action<Dictionary<string, string?>>? configure = null, string start = "2026-11-23 08:00")
    {
        var installed = new InstalledCaseFlow(start, configure ?? (_ => { }));
        installed._storage = await Storage.InstallAsync(installed.Folder);
        installed._app = installed.Build();
        await using var db = installed.Open();
        foreach (var account in await db.Users.AsNoTracking().ToListAsync())
        {
            installed._accounts[account.UserName!] = account.Id;
        }

        return installed;
    }

    /// <summary>The same installation after a start of its host: what was only in memory is gone.</summary>
    public async Task RestartAsync()
    {
        await _app.DisposeAsync();
        _app = Build();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _storage.DisposeAsync();
        _folder.Dispose();
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public CaseFlowDbContext Open() => Get<IDbContextFactory<CaseFlowDbContext>>().CreateDbContext();

    /// <summary>Reads with a context of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<CaseFlowDbContext, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }

    public string Account(string user) => _accounts[user];

    /// <summary>That person, signed in just now.</summary>
    public Caller As(string user) => new(Account(user), Now, "password");

    public string NewKey() => $"key-{++_keys:0000}";

    /// <summary>Moves the clock to the town's wall time and does what is due by then.</summary>
    public async Task GoAsync(string local)
    {
        Time.SetUtcNow(PermitScene.At(local));
        await WorkAsync();
    }

    /// <summary>Does what is due until nothing is, of every kind.</summary>
    /// <returns>How many pieces of work were done.</returns>
    public async Task<int> WorkAsync()
    {
        var total = 0;
        for (var done = -1; done != 0; total += done)
        {
            done = 0;
            foreach (var work in Get<IEnumerable<IDueWork>>())
            {
                done += await work.RunAsync(CancellationToken.None);
            }
        }

        return total;
    }

    public Task<TResult> RunAsync<TRequest, TResult>(IOperation<TRequest, TResult> operation, TRequest request, string user, string? key = null) =>
        RunAsync(operation, request, As(user), key ?? NewKey());

    public Task<TResult> RunAsync<TRequest, TResult>(IOperation<TRequest, TResult> operation, TRequest request, Caller caller, string key) =>
        Get<CommandGateway>().RunAsync(operation, request, caller, key);

    /// <summary>Runs an operation that only a test has.</summary>
    public Task StageAsync(Action<CommandContext> stage) =>
        Get<CommandGateway>().RunAsync(new StageAnything(stage), "", Caller.System, "");

    public async Task<WorkPermit> PermitAsync(string? id = null) =>
        await ReadAsync(db => db.WorkPermits.AsNoTracking().Include(p => p.Readings).SingleAsync(p => p.Id == (id ?? Permit)));

    public async Task<PermitStatus> StatusAsync() => (await PermitAsync()).Status;

    /// <summary>Open tasks of the permit, by user name and type; a group's task by its role.</summary>
    public async Task<IReadOnlyList<string>> OpenTasksAsync()
    {
        var tasks = await ReadAsync(db => db.Tasks.AsNoTracking().Where(t => t.CaseId == Permit && (t.State == WorkTaskState.Open || t.State == WorkTaskState.Received)).ToListAsync());
        return [.. tasks.Select(t => $"{_accounts.FirstOrDefault(a => a.Value == t.AssigneeId).Key ?? t.Role} {t.TypeName}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The one open task of the permit that is this person's.</summary>
    public async Task<WorkTask> TaskAsync(string user)
    {
        await using var db = Open();
        var actor = await db.ActorAsync(Account(user), Now, CancellationToken.None);
        var open = await db.Tasks.AsNoTracking().Where(t => t.CaseId == Permit && t.State == WorkTaskState.Open).ToListAsync();
        return Assert.Single(open, t => MayAnswer.IsFor(t, actor));
    }

    public Task<string> ShownAsync(WorkTask task) => ReadAsync(db => Get<TaskDisplay>().HashAsync(db, task, CancellationToken.None));

    public async Task<CompleteTask.Request> ReplyAsync(string user, string outcome, string? comment = null, object? data = null)
    {
        var task = await TaskAsync(user);
        return new CompleteTask.Request(task.Id, outcome, comment, null, data is null ? null : JsonSerializer.SerializeToElement(data, PermitJson.Options), await ShownAsync(task));
    }

    /// <summary>Answers, a second after whatever came before.</summary>
    public async Task<CompleteTask.Result> AnswerAsync(string user, string outcome, string? comment = null, object? data = null)
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        return await RunAsync(Get<CompleteTask>(), await ReplyAsync(user, outcome, comment, data), user);
    }

    private WebApplication Build() => CaseFlowApplication.Build(Folder, Time, settings =>
    {
        _storage.Configure(settings);
        _configure(settings);
    });
}
