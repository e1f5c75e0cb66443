using System.Globalization;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Account;
using CaseFlow.Ui.Decision;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;

namespace CaseFlow.Inbox.Pages;

/// <summary>One task: what, whose, why me, until when, what happens next, and the answer.</summary>
public sealed partial class TaskPage(
    IDbContextFactory<CaseFlowDbContext> contexts,
    IEnumerable<TaskType> types,
    IEnumerable<CaseView> views,
    IEnumerable<ITaskChecks> checkers,
    OpenTask open,
    TaskDisplay display,
    CommandGateway gateway,
    CompleteTask complete,
    SaveDraft saveDraft,
    CurrentCaller callers,
    TownClock clock,
    Feedback feedback,
    DialogService dialogs,
    NavigationManager navigation) : ComponentBase
{
    private const string ReasonField = "reason";
    private const string KeyField = "key";

    private WorkTask? _task;
    private TaskType? _type;
    private CaseView? _view;
    private DraftForm? _draftForm;
    private TaskFormHost? _formHost;
    private string _shown = "";
    private string _name = "";
    private string _accountId = "";
    private string? _refused;
    private string? _closed;
    private string? _reason;
    private bool _busy;
    private Dictionary<string, string> _fields = [];
    private IReadOnlyList<Ui.Check> _checks = [];
    private IReadOnlyList<Choice> _choices = [];
    private IReadOnlyList<string> _refusals = [];

    [Parameter] public string TaskId { get; set; } = "";

    private string DraftKey => $"task:{TaskId}";

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["nav.inbox"], "inbox"), new(Texts[_type!.TitleKey])];

    private Dictionary<string, object> ViewParameters => new() { ["CaseId"] = _task!.CaseId! };

    private Dictionary<string, object> FormParameters => new() { ["Host"] = _formHost! };

    protected override async Task OnParametersSetAsync()
    {
        _task = null;
        _formHost = null;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var caller = await callers.GetAsync();
        _accountId = caller.AccountId;
        await using var db = await contexts.CreateDbContextAsync();
        try
        {
            _task = await open.RunAsync(db, TaskId, caller.AccountId, clock.Now, CancellationToken.None);
        }
        catch (RuleViolationException refused)
        {
            _refused = Texts.Render(refused.Reasons[0]);
            return;
        }

        var actor = await db.ActorAsync(caller.AccountId, clock.Now, CancellationToken.None);
        _name = actor.DisplayName;
        _type = types.Single(t => t.Name == _task.TypeName);
        var file = _task.CaseId is null ? null : await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == _task.CaseId);
        _view = views.FirstOrDefault(v => v.Kind == file?.Kind);
        _closed = await ClosedAsync(db, actor);
        _shown = await display.HashAsync(db, _task, CancellationToken.None);
        _choices = [.. _type.Outcomes.Select(o => ToChoice(_type, o))];
        var checker = checkers.FirstOrDefault(c => c.Kind == file?.Kind);
        _checks = checker is null ? [] : [.. (await checker.CheckAsync(db, _task, CancellationToken.None)).Select(ToCheck)];
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.OwnerId == caller.AccountId && d.Key == DraftKey);
        _fields = draft is null ? [] : new Dictionary<string, string>(draft.Fields);
        _formHost ??= new TaskFormHost(_task, _fields, SaveFromFormAsync);
        _reason = _fields.TryGetValue(ReasonField, out var reason) ? JsonSerializer.Deserialize<string?>(reason) : null;
    }

    private async Task<string?> ClosedAsync(CaseFlowDbContext db, Actor actor)
    {
        switch (_task!.State)
        {
            case WorkTaskState.Received:
                return Texts["process.answer-kept"];
            case WorkTaskState.Withdrawn:
                return Texts["inbox.withdrawn"];
            case WorkTaskState.Completed:
                var by = await db.Users.AsNoTracking().Where(u => u.Id == _task.CompletedById).Select(u => u.DisplayName).SingleOrDefaultAsync();
                return Texts["inbox.page.answered", by, clock.ToLocal(_task.CompletedAt!.Value).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture), Texts["outcome." + _task.Outcome]];
            default:
                return MayAnswer.IsFor(_task, actor) ? null : Texts["inbox.not-yours"];
        }
    }

    private async Task DecideAsync(DecisionMade decision)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        StateHasChanged();
        try
        {
            if (await RecordFormAsync())
            {
                await CompleteAsync(decision);
            }
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task CompleteAsync(DecisionMade decision)
    {
        try
        {
            _refusals = await feedback.RefusalsOfAsync(
                async () => await gateway.RunAsync(
                    complete,
                    new CompleteTask.Request(TaskId, decision.Choice.Outcome, decision.Reason, null, null, _shown),
                    await callers.GetAsync(),
                    await CommandKeyAsync(decision)),
                Texts["inbox.page.done", decision.Choice.Label]);
            if (_refusals.Count == 0)
            {
                await (_draftForm?.ClearAsync() ?? Task.CompletedTask);
                await NextAsync();
            }
            else
            {
                await LoadAsync();
            }
        }
        catch (SignInAgainException)
        {
            if (await dialogs.OpenAsync<PasswordDialog>(Texts["ui.confirm-person"], new Dictionary<string, object?> { ["Name"] = _name }) is true)
            {
                await CompleteAsync(decision);
            }
        }
        catch (ShownChangedException)
        {
            await LoadAsync();
            _refusals = [Texts["inbox.shown-changed"]];
        }
        catch (AnswerKeptException)
        {
            await LoadAsync();
            feedback.Tell(Texts["process.answer-kept"]);
        }
    }

    // The key belongs to this answer and lies with the draft: after a lost circuit the same press is still the same command.
    private async Task<string> CommandKeyAsync(DecisionMade decision)
    {
        if (!_fields.TryGetValue(KeyField, out var key))
        {
            key = Guid.NewGuid().ToString("N");
            await SaveFieldAsync(KeyField, key);
        }

        return $"{key}:{decision.Choice.Outcome}:{decision.Reason?.GetHashCode(StringComparison.Ordinal)}:{_shown[..8]}";
    }

    private async Task NextAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var mine = await db.Tasks.AsNoTracking()
            .Where(t => t.AssigneeId == _accountId && t.State == WorkTaskState.Open && t.CaseId == _task!.CaseId && t.Id != TaskId)
            .Select(t => t.Id)
            .FirstOrDefaultAsync();
        navigation.NavigateTo(mine is not null ? $"/tasks/{mine}" : _task!.CaseId is { } caseId && _view?.Kind == "permit" ? $"/permits/{caseId}" : "/inbox");
    }

    private async Task<bool> RecordFormAsync()
    {
        if (_formHost?.BeforeAnswer is not { } record)
        {
            return true;
        }

        _refusals = await feedback.RefusalsOfAsync(record);
        await ReloadShownAsync();
        return _refusals.Count == 0;
    }

    private async Task ReloadShownAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        _shown = await display.HashAsync(db, _task!, CancellationToken.None);
        StateHasChanged();
    }

    private async Task SaveFieldAsync(string field, string json)
    {
        await gateway.RunAsync(saveDraft, new SaveDraft.Request(DraftKey, new Dictionary<string, string> { [field] = json }), await callers.GetAsync(), "");
        _fields[field] = json;
    }

    private Task SaveFromFormAsync(string field, string json) => _draftForm is null ? SaveFieldAsync(field, json) : _draftForm.SaveAsync(field, json);

    private void RestoreAsync(IReadOnlyDictionary<string, string> typed)
    {
        foreach (var (field, json) in typed)
        {
            _fields[field] = json;
            _formHost?.Restored?.Invoke(field, json);
        }

        if (typed.TryGetValue(ReasonField, out var reason))
        {
            _reason = JsonSerializer.Deserialize<string?>(reason);
        }
    }

    private Choice ToChoice(TaskType type, TaskOutcome outcome)
    {
        var label = Texts["outcome." + outcome.Name];
        var next = $"task.{type.Name}.{outcome.Name}.next";
        return new Choice(outcome.Name, label, outcome.Signs ? Texts["inbox.page.and-sign", label] : label, Texts.Has(next) ? Texts[next] : null, outcome.NeedsReason, outcome.Signs);
    }

    private Ui.Check ToCheck(TaskCheck check) =>
        new(check.Passed switch { true => CheckState.Passed, false => CheckState.Failed, null => CheckState.Attention }, Texts.Render(check.Text));
}
