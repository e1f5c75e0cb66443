using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Inbox.Pages;

/// <summary>One task: its case with all facts, the task's own form, and the decision. What is typed is kept field by field.</summary>
public sealed partial class TaskPage : ComponentBase, IDisposable
{
    private TaskSheet? _sheet;
    private DraftFields _draft = new();
    private DraftForm? _form;
    private DynamicComponent? _taskForm;
    private IReadOnlyList<string> _refusals = [];
    private IDisposable? _changes;
    private bool _gone;

    /// <summary>The task.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private ReadTask Reader { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private SaveDraft SaveDraft { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private IEnumerable<CaseView> Views { get; set; } = [];

    private Type? View => _sheet?.File is { } file ? Views.FirstOrDefault(v => v.Kind == file.Kind)?.Component : null;

    // A substitute does not write in the other's form, and so answers here.
    private string? WorkPlace => _sheet is { MayAnswer: true, OnBehalfOf: null, Type: { IsAnsweredAtWork: true, WorkHref: { } href }, Task.CaseId: { } caseId } ? string.Format(CultureInfo.InvariantCulture, href, caseId) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _changes ??= Signals.Listen(OnCommitted);
        if (_sheet?.Task.Id != Id)
        {
            await ReadAsync();
            if (WorkPlace is { } work)
            {
                Navigation.NavigateTo(work, replace: true);
                return;
            }

            _draft = new DraftFields(_sheet?.Draft);
        }
    }

    private async Task ReadAsync() =>
        _refusals = await Feedback.RefusalsOfAsync(async () => _sheet = await Reader.RunAsync(Id, (await Caller.GetAsync()).AccountId, Clock.Now, default));

    private IReadOnlyList<Crumb> Crumbs(TaskSheet sheet) => [new(Texts["nav.inbox"], "/inbox"), new(sheet.Type.IsNamedBySubject ? Texts.Render(sheet.Task.Subject) : Texts[sheet.Type.TitleKey]), .. sheet.File is { } file ? [new Crumb(file.Number, Views.FirstOrDefault(v => v.Kind == file.Kind)?.PageOf(file.Id))] : Array.Empty<Crumb>()];

    private Dictionary<string, object> ViewParameters(TaskSheet sheet) => new()
    {
        ["CaseId"] = sheet.Task.CaseId!,
        ["Crumbs"] = Crumbs(sheet),
        ["Above"] = FormOf(sheet),
        ["Decision"] = DecisionOf(sheet),
    };

    private Dictionary<string, object> FormParameters(TaskSheet sheet) => new() { ["Task"] = sheet.Task, ["Draft"] = _draft };

    // Saving again is harmless, so no key is needed.
    private async Task SaveAsync(string field, string json)
    {
        var typed = new Dictionary<string, string> { [field] = json };
        _draft.Restore(typed);
        await Gateway.RunAsync(SaveDraft, new SaveDraft.Request(ReadTask.DraftKey(Id), typed), await Caller.GetAsync(), "");
    }

    private void Restore(IReadOnlyDictionary<string, string> kept) => _draft.Restore(kept);

    private async Task AnsweredAsync()
    {
        if (_form is not null)
        {
            await _form.ClearAsync();
        }

        await ChangedAsync();
    }

    // The case's own view follows commits by itself; here only the task and the hash of what is shown are read anew.
    private async Task ChangedAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is TasksChanged))
        {
            _ = InvokeAsync(FollowAsync);
        }
    }

    // Somebody else answered, or the process called the task off: say so before the person goes on writing.
    private async Task FollowAsync()
    {
        if (_gone || _sheet is not { Task.State: WorkTaskState.Open } before)
        {
            return;
        }

        await Feedback.RefusalsOfAsync(async () =>
        {
            var now = await Reader.RunAsync(Id, before.ReaderId, Clock.Now, default);
            if (now.Task.State != WorkTaskState.Open && ReferenceEquals(_sheet, before))
            {
                _sheet = now;
                StateHasChanged();
            }
        });
    }
}
