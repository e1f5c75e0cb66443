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

/// <summary>A person of an enterprise and the certificates held; the office keeps both.</summary>
public sealed partial class EmployeePage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private Enterprise? _enterprise;
    private StaffMember? _member;
    private RegistryWords? _words;
    private string? _refusal;
    private string? _added;

    /// <summary>The enterprise.</summary>
    [Parameter] public string EnterpriseId { get; set; } = "";

    /// <summary>The person; null for a new one.</summary>
    [Parameter] public string? Id { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private AddEmployee Add { get; set; } = default!;

    [Inject] private EditEmployee Edit { get; set; } = default!;

    [Inject] private RemoveEmployee Remove { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private IReadOnlyList<Crumb> Crumbs =>
    [
        new(Texts["registry.navigation"], "/enterprises"),
        new(_enterprise!.Name, $"/enterprises/{EnterpriseId}"),
        new(_member?.Person.Name ?? Texts["registry.page.add-person"]),
    ];

    private Dictionary<string, string> Stored => new()
    {
        ["name"] = _member?.Person.Name ?? "",
        ["post"] = _member?.Person.Post ?? "",
        ["phone"] = _member?.Person.Phone ?? "",
    };

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _enterprise = await FindEnterprises.OneAsync(db, actor, EnterpriseId, default);
        var person = Id is null ? null : await db.Employees.AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id && p.EnterpriseId == EnterpriseId);
        _refusal = _enterprise is null ? Texts["registry.enterprise-unknown"]
            : !actor.KeepsRegistry() ? Texts["registry.not-registrar"]
            : Id is not null && person is null ? Texts["registry.person-unknown"]
            : null;
        if (_refusal is null)
        {
            _words = await RegistryWords.ReadAsync(db, Texts, default);
            _member = person is null ? null : new StaffMember(person, await db.Certificates.AsNoTracking().Where(c => c.EmployeeId == person.Id).OrderBy(c => c.ValidUntil).ToListAsync());
        }
    }

    private async Task SubmitAsync(DraftFields fields)
    {
        var details = new EmployeeDetails(fields.Text("name") ?? "", fields.Text("post") ?? "", fields.Text("phone"));
        var caller = await Caller.GetAsync();
        if (_member is { } member)
        {
            await Gateway.RunAsync(Edit, new EditEmployee.Request(member.Person.Id, member.Person.Version, details), caller, "");
        }
        else
        {
            _added = (await Gateway.RunAsync(Add, new AddEmployee.Request(EnterpriseId, details), caller, _key)).EmployeeId;
        }
    }

    private async Task SubmittedAsync()
    {
        Feedback.Done(Texts["registry.page.saved"]);
        if (Id is null)
        {
            Navigation.NavigateTo($"/enterprises/{EnterpriseId}/people/{_added}");
        }
        else
        {
            await ReadAsync();
        }
    }

    private async Task RemoveAsync()
    {
        await Gateway.RunAsync(Remove, new RemoveEmployee.Request(Id!), await Caller.GetAsync(), $"remove:{Id}");
        Feedback.Done(Texts["registry.page.person-removed", _member!.Person.Name]);
        Navigation.NavigateTo($"/enterprises/{EnterpriseId}");
    }
}
