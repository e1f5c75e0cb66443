using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>The town's own lists: what the plan leaves open is decided here, with its source.</summary>
public sealed partial class LookupsPage : ComponentBase
{
    private RegistryWords? _words;
    private EditedLookup? _edited;
    private IReadOnlyList<string> _refusals = [];
    private bool _isBusy;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private EditLookup Edit { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["registry.navigation"], "/enterprises"), new(Texts["registry.lists"])];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => _refusals = await Feedback.RefusalsOfAsync(ReadAsync);

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        if (!(await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default)).KeepsRegistry())
        {
            throw new RuleViolationException("registry.not-registrar");
        }

        _words = await RegistryWords.ReadAsync(db, Texts, default);
    }

    private void Open(LookupKind kind, LookupEntry? entry) => (_edited, _refusals) = (new EditedLookup(kind, entry), []);

    private async Task SaveAsync()
    {
        if (_isBusy || _edited is not { } edited)
        {
            return;
        }

        _isBusy = true;
        var request = new EditLookup.Request(edited.Kind, edited.Entry?.Code, edited.Entry?.Version ?? 0, new Localized(edited.Zh, edited.En), edited.Source, edited.Verified);
        _refusals = await Feedback.RefusalsOfAsync(async () => await Gateway.RunAsync(Edit, request, await Caller.GetAsync(), edited.Entry is null ? edited.Key : ""), Texts["registry.page.saved"]);
        _isBusy = false;
        if (_refusals.Count == 0)
        {
            _edited = null;
            await ReadAsync();
        }
    }
}
