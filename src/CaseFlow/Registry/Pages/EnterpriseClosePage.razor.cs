using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>Closes an enterprise, after saying what follows by itself and which cases somebody has to end.</summary>
public sealed partial class EnterpriseClosePage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private Dictionary<string, string> _stored = [];
    private Enterprise? _enterprise;
    private IReadOnlyList<Message> _follows = [];
    private IReadOnlyList<OpenCase> _cases = [];
    private string? _refusal;

    /// <summary>The enterprise.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private CloseEnterprise Close { get; set; } = default!;

    [Inject] private IEnumerable<IEnterpriseClosing> Followers { get; set; } = [];

    [Inject] private IEnumerable<EnterpriseCases> Cases { get; set; } = [];

    [Inject] private IEnumerable<ICaseLines> Lines { get; set; } = [];

    [Inject] private IEnumerable<CaseView> Views { get; set; } = [];

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var enterprise = await FindEnterprises.OneAsync(db, actor, Id, default);
        _refusal = !actor.KeepsRegistry() ? Texts["registry.not-registrar"]
            : enterprise is null ? Texts["registry.enterprise-unknown"]
            : enterprise.Closure is not null ? Texts["registry.enterprise-closed", enterprise.Name]
            : null;
        if (_refusal is not null || _enterprise is not null)
        {
            return;
        }

        var follows = new List<Message>();
        foreach (var follower in Followers)
        {
            follows.AddRange(await follower.FollowsAsync(db, Id, default));
        }

        _follows = follows;
        _cases = await OpenCase.ReadAsync(db, Id, Cases, Lines, Views);
        _stored = new() { ["on"] = Clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        _enterprise = enterprise;
    }

    private async Task SubmitAsync(DraftFields fields)
    {
        var request = new CloseEnterprise.Request(
            Id,
            _enterprise!.Version,
            Enum.TryParse<ClosureKind>(fields.Text("kind"), out var kind) ? kind : null,
            DateOnly.TryParseExact(fields.Text("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null,
            fields.Text("reason") ?? "");
        await Gateway.RunAsync(Close, request, await Caller.GetAsync(), $"{_key}:{CommandKey.HashOf(request)}");
    }

    private void Leave() => Navigation.NavigateTo($"/enterprises/{Id}");
}
