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

/// <summary>A building project and its stages (三同时): read by whoever sees the file, kept by the office and the enterprise's unit.</summary>
public sealed partial class ProjectPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private Enterprise? _enterprise;
    private SafetyFacilityProject? _project;
    private bool _mayKeep;
    private string? _refusal;
    private string? _added;

    /// <summary>The enterprise.</summary>
    [Parameter] public string EnterpriseId { get; set; } = "";

    /// <summary>The project; null for a new one.</summary>
    [Parameter] public string? Id { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private RegisterProject Register { get; set; } = default!;

    [Inject] private EditProject Edit { get; set; } = default!;

    [Inject] private WithdrawProject Withdraw { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private IReadOnlyList<Crumb> Crumbs =>
    [
        new(Texts["registry.navigation"], "/enterprises"),
        new(_enterprise!.Name, $"/enterprises/{EnterpriseId}"),
        new(_project?.Name ?? Texts["registry.project.add"]),
    ];

    private Dictionary<string, string> Stored => new() { ["name"] = _project?.Name ?? "", ["kind"] = _project?.Kind.ToString() ?? "" };

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _enterprise = await FindEnterprises.OneAsync(db, actor, EnterpriseId, default);
        _project = Id is null ? null : await db.SafetyFacilityProjects.AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id && p.EnterpriseId == EnterpriseId);
        _mayKeep = _enterprise is not null && actor.KeepsContacts(_enterprise.UnitId) && _project?.WithdrawnOn is null;
        _refusal = _enterprise is null ? Texts["registry.enterprise-unknown"]
            : Id is null && !_mayKeep ? Texts["registry.not-contacts-keeper"]
            : Id is not null && _project is null ? Texts["registry.project.unknown"]
            : null;
    }

    private async Task SubmitAsync(DraftFields fields)
    {
        var details = new ProjectDetails(fields.Text("name") ?? "", Enum.TryParse<ProjectKind>(fields.Text("kind"), out var kind) ? kind : null);
        var caller = await Caller.GetAsync();
        if (_project is { } project)
        {
            await Gateway.RunAsync(Edit, new EditProject.Request(project.Id, project.Version, details), caller, "");
        }
        else
        {
            _added = await Gateway.RunAsync(Register, new RegisterProject.Request(EnterpriseId, details), caller, _key);
        }
    }

    private async Task WithdrawAsync(string reason, string key)
    {
        await Gateway.RunAsync(Withdraw, new WithdrawProject.Request(_project!.Id, _project.Version, reason), await Caller.GetAsync(), key);
        await ReadAsync();
    }

    private async Task SubmittedAsync()
    {
        Feedback.Done(Texts["registry.page.saved"]);
        if (Id is null)
        {
            Navigation.NavigateTo($"/enterprises/{EnterpriseId}/projects/{_added}");
        }
        else
        {
            await ReadAsync();
        }
    }
}
