using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>The application form: each field is kept as it is typed, and looked at again after each.</summary>
public sealed partial class PermitEditPage : ComponentBase, IDisposable
{
    // Saves follow each other: the later one must never be overwritten by an earlier one that took longer.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private string _accountId = "";
    private WorkPermit? _permit;
    private PermitForm? _form;
    private PermitFormWorld? _offered;
    private PermitReview? _review;
    private DraftForm? _draft;
    private string? _refusal;
    private IReadOnlyList<string> _refusals = [];
    private bool _tried;
    private bool _isBusy;
    private ReviewPanel? _panel;
    private int _generation;

    /// <summary>The permit.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private EditWorkPermit Edit { get; set; } = default!;

    [Inject] private SubmitWorkPermit Submit { get; set; } = default!;

    [Inject] private ReturnedApplication Returned { get; set; } = default!;

    [Inject] private PermitWorld World { get; set; } = default!;

    [Inject] private PermitTypeLibrary Types { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private string DraftKey => $"{_accountId}:permit:{Id}";

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["permit.navigation"], "/permits"), new(_permit?.Number ?? Texts["permit.page.apply"])];

    private PermitDays Days => _form?.Content.Window is { IsReversed: false } window
        ? new(Clock.DateOf(window.From), Clock.DateOf(window.To.AddTicks(-1)))
        : new(Clock.Today, Clock.Today);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_permit?.Id == Id)
        {
            return;
        }

        _accountId = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync(_accountId, Clock.Now, default);
        var permit = await FindPermits.OneAsync(db, actor, Id, default);
        if (permit is { IsEditable: false })
        {
            Navigation.NavigateTo($"/permits/{Id}", replace: true);
            return;
        }

        if (permit is null || permit.ApplicantId != _accountId)
        {
            _refusal = permit is null ? Texts["permit.unknown"] : Texts["permit.not-applicant", permit.ApplicantName];
            return;
        }

        _form = new PermitForm(Types.Types[permit.TypeCode], Clock);
        _form.Load(permit.Content);
        _permit = permit;
        await LookAsync(db, actor);
    }

    private async Task LookAsync(CaseFlowDbContext db, Actor actor)
    {
        _offered = await PermitFormWorld.ReadAsync(db, actor, Types.Types[_permit!.TypeCode], _form!.Content);
        _form.People = _offered.People;
        _review = await PermitReview.ReadAsync(db, World, _permit!, _form.Content);
    }

    private async Task LookAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        await LookAsync(db, await db.ActorAsync(_accountId, Clock.Now, default));
        StateHasChanged();
    }

    private async Task SaveAsync(string field, string json)
    {
        _form!.Take(field, json);
        await _turn.WaitAsync();
        try
        {
            await Gateway.RunAsync(Edit, new EditWorkPermit.Request(Id, _form.Content), await Caller.GetAsync(), "");
        }
        finally
        {
            _turn.Release();
        }

        await LookAsync();
    }

    private async Task KeepAsync(string field, object value)
    {
        await Feedback.TryAsync(() => _draft!.SaveAsync(field, JsonSerializer.Serialize(value)));
        StateHasChanged();
    }

    private void Restore(IReadOnlyDictionary<string, string> typed)
    {
        foreach (var (field, json) in typed)
        {
            _form!.Take(field, json);
        }

        _generation++;
    }

    private async Task SubmitAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        string? number = null;
        var refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            // What was typed last is on its way; it belongs to what is submitted.
            await _draft!.FlushAsync();

            number = await SendAsync();
        });
        if (number is not null)
        {
            await _draft!.ClearAsync();
            Feedback.Done(Texts["permit.page.form.submitted", number]);
            Navigation.NavigateTo($"/permits/{Id}");
            return;
        }

        _isBusy = false;
        _tried = true;
        await LookAsync();
        var said = _review!.Missing.Select(Texts.Render).ToHashSet();
        _refusals = [.. refusals.Where(r => !said.Contains(r))];
        if (_panel is { } panel)
        {
            await panel.ShowMissingAsync();
        }
    }

    // A draft is submitted once, so its id makes the key: a second press or a repeated request gets the first one's answer.
    private async Task<string> SendAsync()
    {
        if (_permit is not { Status: PermitStatus.Returned, Number: { } number })
        {
            return (await Gateway.RunAsync(Submit, new SubmitWorkPermit.Request(Id), await Caller.GetAsync(), $"submit:{Id}")).Number;
        }

        await Returned.AnswerAsync(Id, "Resubmit", null, await Caller.GetAsync());
        return number;
    }

    private async Task WithdrawAsync(string reason, string key)
    {
        await Returned.AnswerAsync(Id, "Withdraw", reason, await Caller.GetAsync());
        await _draft!.ClearAsync();
        Navigation.NavigateTo($"/permits/{Id}");
    }

    private async Task LeaveAsync()
    {
        await _draft!.ClearAsync();
        Navigation.NavigateTo("/permits?show=drafts");
    }
}
