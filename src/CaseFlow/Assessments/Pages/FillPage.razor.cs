using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>The form: one element at a time, each field kept as it is typed, with the score so far and what is missing.</summary>
public sealed partial class FillPage : ComponentBase, IDisposable
{
    /// <summary>The last step: organisation, summary, told to the staff.</summary>
    internal const string ReportStep = "report";

    private const string AccountPrefix = "account.";
    private readonly Dictionary<string, ItemCard?> _cards = [];
    private string _accountId = "";
    private FillSheet? _sheet;
    private DraftForm? _draft;
    private IDisposable? _changes;
    private bool _isUnknown;
    private bool _isGone;
    private string? _refusal;
    private (AccountField Field, string Sentence)? _wrong;
    private string? _jumpTo;
    private int _generation;

    /// <summary>The self-assessment.</summary>
    [Parameter] public string Id { get; set; } = "";

    /// <summary>An element's key, or the report; the first element if none is said.</summary>
    [SupplyParameterFromQuery] public string? Step { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private MarkItem Marking { get; set; } = default!;

    [Inject] private WriteAccount Writing { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private string DraftKey => $"{_accountId}:assessment:{Id}";

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["assessment.navigation"], "/assessments"), new(_sheet!.Assessment.Number, $"/assessments/{Id}"), new(Texts["assessment.page.fill"])];

    private string Current => Element?.Key ?? ReportStep;

    private StandardElement? Element => Step == ReportStep ? null : _sheet!.Standard.Elements.FirstOrDefault(e => e.Key == Step) ?? _sheet.Standard.Elements[0];

    private IReadOnlyList<FillStep> Steps =>
    [
        .. _sheet!.Standard.Elements.Select(e => _sheet.StepOf(e)),
        new FillStep(ReportStep, Texts["assessment.page.report-step"], _sheet.AccountFields - _sheet.AccountOpen(Clock.Today), _sheet.AccountFields),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_sheet?.Assessment.Id == Id)
        {
            return;
        }

        _changes ??= Signals.Listen(OnCommitted);
        _accountId = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        var dossier = await AssessmentDossier.ReadAsync(db, Standards, Id, _accountId, Clock.Now);
        _isUnknown = dossier is null;
        if (dossier is { MayFill: false })
        {
            Navigation.NavigateTo($"/assessments/{Id}", replace: true);
            return;
        }

        _sheet = dossier is null ? null : new FillSheet(dossier);
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_jumpTo is { } key && _cards.GetValueOrDefault(key) is { } card)
        {
            _jumpTo = null;
            await card.FocusAsync();
        }
    }

    private string HrefOf(string step) => $"/assessments/{Id}/fill?step={step}";

    private FillStep? Neighbour(int by)
    {
        var steps = Steps;
        var at = steps.ToList().FindIndex(s => s.Key == Current) + by;
        return at >= 0 && at < steps.Count ? steps[at] : null;
    }

    private async Task SaveAsync(string field, string json)
    {
        if (field.StartsWith(AccountPrefix, StringComparison.Ordinal))
        {
            await SaveAccountAsync(Enum.Parse<AccountField>(field[AccountPrefix.Length..]), JsonSerializer.Deserialize<string?>(json));
        }
        else if (_sheet!.Take(field, json) is { } state)
        {
            await SaveItemAsync(state);
        }

        StateHasChanged();
    }

    private async Task SaveAccountAsync(AccountField field, string? value)
    {
        try
        {
            await Gateway.RunAsync(Writing, new WriteAccount.Request(Id, field, value), await Caller.GetAsync(), "");
            _wrong = null;
            await ReadAccountAsync();
        }
        catch (RuleViolationException refused)
        {
            _wrong = (field, Texts.Render(refused.Reasons[0]));
        }
    }

    // What was refused is said at the item; the device need not send it again.
    private async Task SaveItemAsync(ItemState state)
    {
        if (state.IsUnreadable || state.Theirs is not null)
        {
            return;
        }

        try
        {
            var request = new MarkItem.Request(Id, state.ItemKey, state.Mark, state.Seen);
            state.Saved(await Gateway.RunAsync(Marking, request, await Caller.GetAsync(), ""));
        }
        catch (RuleViolationException refused)
        {
            var theirs = refused.Reasons.Any(r => r.Code == "assessment.item-changed") ? await ReadLineAsync(state.ItemKey) : null;
            state.Refuse(Texts.Render(refused.Reasons[0]), theirs);
        }
    }

    private Task KeepAsync(string field, string json) => _draft!.SaveAsync(field, json);

    // Of two that wrote about the same item the later one decides, having read both.
    private async Task SettleAsync(ItemState state, bool mine)
    {
        state.Settle(mine);
        if (mine)
        {
            await SaveItemAsync(state);
        }
    }

    private async Task RestoreAsync(IReadOnlyDictionary<string, string> typed)
    {
        foreach (var (field, json) in typed)
        {
            _sheet!.Take(field, json)?.Redraw();
        }

        _generation++;
        await Task.CompletedTask;
    }

    private Task JumpAsync(string itemKey)
    {
        var element = _sheet!.Standard.Elements.FirstOrDefault(e => e.Items.Any(i => i.Key == itemKey));
        _jumpTo = element is null ? null : itemKey;
        if (element is null || element.Key != Current)
        {
            Navigation.NavigateTo(HrefOf(element?.Key ?? ReportStep));
        }

        return Task.CompletedTask;
    }

    private async Task<AssessmentLine?> ReadLineAsync(string itemKey)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        return await db.Set<AssessmentLine>().AsNoTracking().SingleOrDefaultAsync(l => l.AssessmentId == Id && l.ItemKey == itemKey);
    }

    private async Task ReadAccountAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _sheet = _sheet!.With(await db.Assessments.AsNoTracking().IgnoreAutoIncludes().SingleAsync(a => a.Id == Id));
        _refusal = _sheet.Assessment.IsOpen ? null : Texts["assessment.filed-already", _sheet.Assessment.FiledByName ?? ""];
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        foreach (var change in changes.OfType<AssessmentsChanged>().Where(c => c.Id == Id))
        {
            _ = InvokeAsync(() => FollowAsync(change.ItemKey));
        }
    }

    // A colleague's item is taken over, unless it lies open here: then it is said, and what is typed here stays.
    private async Task FollowAsync(string? itemKey)
    {
        if (_isGone || _sheet is null)
        {
            return;
        }

        if (itemKey is null)
        {
            await ReadAccountAsync();
        }
        else if (await ReadLineAsync(itemKey) is { } line && line.ChangedById != _accountId)
        {
            _sheet.Of(itemKey).Follow(line, isOpen: Element?.Items.Any(i => i.Key == itemKey) == true);
        }

        StateHasChanged();
    }
}
