using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>Opens an enterprise's file or changes it; a reporting unit changes the contacts alone.</summary>
public sealed partial class EnterpriseEditPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private Enterprise? _enterprise;
    private RegistryWords? _words;
    private bool _contactsOnly;
    private string? _refusal;
    private string? _opened;

    /// <summary>The enterprise; null for a new one.</summary>
    [Parameter] public string? Id { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private RegisterEnterprise Register { get; set; } = default!;

    [Inject] private EditEnterprise Edit { get; set; } = default!;

    [Inject] private EditContacts Contacts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private string Title => _enterprise?.Name ?? Texts["registry.page.new"];

    private IReadOnlyList<Crumb> Crumbs => _enterprise is { } enterprise
        ? [new(Texts["registry.navigation"], "/enterprises"), new(enterprise.Name, $"/enterprises/{enterprise.Id}"), new(Texts["registry.page.edit"])]
        : [new(Texts["registry.navigation"], "/enterprises"), new(Texts["registry.page.new"])];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _enterprise = Id is null ? null : await FindEnterprises.OneAsync(db, actor, Id, default);
        _contactsOnly = !actor.KeepsRegistry();
        _refusal = Id is not null && _enterprise is null ? Texts["registry.enterprise-unknown"]
            : Id is null && _contactsOnly ? Texts["registry.not-registrar"]
            : _enterprise is not null && !actor.KeepsContacts(_enterprise.UnitId) ? Texts["registry.not-contacts-keeper"]
            : null;
        _words = _refusal is null ? await RegistryWords.ReadAsync(db, Texts, default) : null;
    }

    private async Task SubmitAsync(DraftFields fields)
    {
        var caller = await Caller.GetAsync();
        if (_enterprise is not { } enterprise)
        {
            _opened = (await Gateway.RunAsync(Register, new RegisterEnterprise.Request(EnterpriseForm.Read(fields)), caller, _key)).EnterpriseId;
        }
        else if (_contactsOnly)
        {
            await Gateway.RunAsync(Contacts, new EditContacts.Request(enterprise.Id, enterprise.Version, EnterpriseForm.ReadContacts(fields)), caller, "");
        }
        else
        {
            await Gateway.RunAsync(Edit, new EditEnterprise.Request(enterprise.Id, enterprise.Version, EnterpriseForm.Read(fields)), caller, "");
        }
    }

    private void Leave()
    {
        Feedback.Done(Texts[Id is null ? "registry.page.registered" : "registry.page.saved"]);
        Navigation.NavigateTo($"/enterprises/{Id ?? _opened}");
    }
}
