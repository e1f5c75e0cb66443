using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace CaseFlow.Inbox.Pages;

/// <summary>The way of one case through its stored definition, for whoever may see the case.</summary>
public sealed partial class CaseProcessPage : ComponentBase
{
    private ElementReference _scroll;
    private CaseFile? _file;
    private string? _svg;
    private int _version;
    private bool _isUnknown;
    private bool _isCentred;
    private string? _load;

    /// <summary>The case.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private IEnumerable<ICaseFace> Faces { get; set; } = default!;

    [Inject] private IEnumerable<CaseView> Views { get; set; } = default!;

    [Inject] private IEnumerable<TaskType> Types { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private IJSRuntime Js { get; set; } = default!;

    private string Home => Views.FirstOrDefault(v => v.Kind == _file?.Kind)?.PageOf(Id) ?? "/inbox";

    private IReadOnlyList<Crumb> Crumbs => [new(_file?.Number ?? "", Home), new(Texts["process.page"])];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _file = await VisibleAsync(db);
        var instance = _file is null ? null : await db.WorkflowInstances.AsNoTracking().Where(i => i.CaseId == Id && i.ParentInstanceId == null).OrderBy(i => i.CreatedAt).FirstOrDefaultAsync();
        _isUnknown = instance is null;
        if (instance is null)
        {
            return;
        }

        _version = instance.DefinitionVersion;
        var bookmarks = await db.Bookmarks.CountAsync(b => b.InstanceId == instance.Id);
        _load = ProcessMeter.IsLarge(bookmarks, instance.State.Length) ? Texts["process.page.large", bookmarks, instance.State.Length / 1024] : null;
        var definition = await db.DefinitionVersions.AsNoTracking().SingleAsync(d => d.DefinitionId == instance.DefinitionId && d.Number == instance.DefinitionVersion);
        var journal = await db.Journal.AsNoTracking().Where(j => j.InstanceId == instance.Id).OrderBy(j => j.Burst).ThenBy(j => j.Order).ToListAsync();
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == Id).OrderBy(t => t.OpenedAt).ToListAsync();
        var who = tasks.Select(t => t.CompletedById ?? t.AssigneeId).OfType<string>().Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(u => who.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName);
        var human = Types.Select(t => t.Name).ToHashSet();
        var picture = ProcessPicture.Of(
            ProcessGraph.Read(definition.Json, human.Contains),
            journal,
            tasks.Where(t => t.State is WorkTaskState.Open or WorkTaskState.Received).Select(t => t.ActivityId).ToHashSet(),
            activity => Notes(tasks.LastOrDefault(t => t.ActivityId == activity), names));
        _svg = new ProcessSvg(picture, LaneName).ToString();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_svg is not null && !_isCentred)
        {
            // On a phone only a part is in sight: it begins where the case stands.
            _isCentred = true;
            await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "/_content/CaseFlow/process.js");
            await module.InvokeVoidAsync("centre", _scroll);
        }
    }

    private async Task<CaseFile?> VisibleAsync(CaseFlowDbContext db)
    {
        var caller = await Caller.GetAsync();
        var actor = await db.ActorAsync(caller.AccountId, Clock.Now, default);
        var file = await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == Id);
        return file is not null && Faces.FirstOrDefault(f => f.Kind == file.Kind) is { } face && await face.MaySeeAsync(db, Id, actor, default) ? file : null;
    }

    private string LaneName(string lane) => Texts.Has($"process.lane.{lane}") ? Texts[$"process.lane.{lane}"] : lane;

    private IReadOnlyList<string> Notes(WorkTask? task, Dictionary<string, string> names) => task switch
    {
        { State: WorkTaskState.Completed } => [names.GetValueOrDefault(task.CompletedById ?? "", "–"), Since(task.CompletedAt!.Value)],
        { State: WorkTaskState.Open } => [Texts["process.page.waits", Whom(task, names)], Texts["process.page.since", Since(task.OpenedAt)]],
        _ => [],
    };

    private string Whom(WorkTask task, Dictionary<string, string> names) =>
        task.AssigneeId is { } one && names.TryGetValue(one, out var name) ? name : task.Role is { } role ? Texts["role." + role] : "–";

    private string Since(DateTimeOffset instant) => new SinceWords(Clock, Texts).At(instant);
}
