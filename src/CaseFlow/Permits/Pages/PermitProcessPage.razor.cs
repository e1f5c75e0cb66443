using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>The way of one permit through its stored definition.</summary>
public sealed partial class PermitProcessPage : ComponentBase
{
    private PermitDossier? _dossier;
    private string? _svg;
    private int _version;
    private bool _isUnknown;
    private string? _load;

    /// <summary>The permit.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private PermitWorld World { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["permit.navigation"], "/permits"), new(_dossier?.Permit.Number ?? "", $"/permits/{Id}"), new(Texts["permit.page.process"])];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _dossier = await PermitDossier.ReadAsync(db, World, Id, caller.AccountId, Clock.Now);
        var instance = _dossier is null ? null : await db.WorkflowInstances.AsNoTracking().Where(i => i.CaseId == Id && i.ParentInstanceId == null).OrderBy(i => i.CreatedAt).FirstOrDefaultAsync();
        _isUnknown = instance is null;
        if (instance is null)
        {
            return;
        }

        _version = instance.DefinitionVersion;
        var bookmarks = await db.Bookmarks.CountAsync(b => b.InstanceId == instance.Id);
        _load = ProcessMeter.IsLarge(bookmarks, instance.State.Length) ? Texts["permit.page.process.large", bookmarks, instance.State.Length / 1024] : null;
        var definition = await db.DefinitionVersions.AsNoTracking().SingleAsync(d => d.DefinitionId == instance.DefinitionId && d.Number == instance.DefinitionVersion);
        var journal = await db.Journal.AsNoTracking().Where(j => j.InstanceId == instance.Id).OrderBy(j => j.Burst).ThenBy(j => j.Order).ToListAsync();
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == Id).OrderBy(t => t.OpenedAt).ToListAsync();
        var who = tasks.Select(t => t.CompletedById).OfType<string>().Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(u => who.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName);
        var human = PermitTasks.All.Select(t => t.Name).ToHashSet();
        var picture = ProcessPicture.Of(
            ProcessGraph.Read(definition.Json, human.Contains),
            journal,
            tasks.Where(t => t.State is WorkTaskState.Open or WorkTaskState.Received).Select(t => t.ActivityId).ToHashSet(),
            activity => Notes(tasks.LastOrDefault(t => t.ActivityId == activity), names));
        _svg = new ProcessSvg(picture, lane => Texts.Has($"permit.page.lane.{lane}") ? Texts[$"permit.page.lane.{lane}"] : lane).ToString();
    }

    private string Said(IReadOnlyList<string> names) => names.Count switch { 0 => "–", 1 => names[0], _ => Texts["permit.page.and-others", names[0], names.Count] };

    private IReadOnlyList<string> Notes(WorkTask? task, Dictionary<string, string> names) => task switch
    {
        null => [],
        { State: WorkTaskState.Completed } => [names.GetValueOrDefault(task.CompletedById ?? "", "–"), Words.At(task.CompletedAt!.Value)],
        { State: WorkTaskState.Open } when _dossier!.Waiting.FirstOrDefault(w => w.Task.Id == task.Id) is { } open =>
            [Texts["permit.page.process.waits", open.IsMine ? Texts["permit.page.you"] : Said(open.Names)], Texts["permit.page.since", Words.At(task.OpenedAt)]],
        _ => [],
    };
}
