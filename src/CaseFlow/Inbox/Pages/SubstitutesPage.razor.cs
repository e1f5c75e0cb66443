using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox.Pages;

/// <summary>Who stands in for me while I am away, and for whom I stand in.</summary>
public sealed partial class SubstitutesPage : ComponentBase
{
    private List<Account> _colleagues = [];
    private List<Substitution>? _mine;
    private List<Substitution> _others = [];
    private IReadOnlyList<string> _refusals = [];
    private string? _to;
    private DateOnly _from;
    private DateOnly _last;
    private bool _isBusy;

    // One key for one filled-in form: a second press names nobody twice.
    private string _key = Guid.NewGuid().ToString("N");

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private NameSubstitute Name { get; set; } = default!;

    [Inject] private EndSubstitution End { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _from = _last = Clock.Today;
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var me = (await Caller.GetAsync()).AccountId;
        var now = Clock.Now;
        await using var db = await Contexts.CreateDbContextAsync();
        _colleagues = await Colleagues.Of(db, await db.ActorAsync(me, now, default), now).ToListAsync();
        var running = db.Set<Delegation>().AsNoTracking().Where(d => d.Until > now).OrderBy(d => d.From);
        _mine = await running.Where(d => d.FromId == me).Join(db.Users, d => d.ToId, a => a.Id, (d, a) => new Substitution(d.Id, a.DisplayName, d.From, d.Until)).ToListAsync();
        _others = await running.Where(d => d.ToId == me).Join(db.Users, d => d.FromId, a => a.Id, (d, a) => new Substitution(d.Id, a.DisplayName, d.From, d.Until)).ToListAsync();
    }

    private async Task NameAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        _refusals = _to is null
            ? [Texts["inbox.substitute.choose-first"]]
            : await Feedback.RefusalsOfAsync(
                async () => await Gateway.RunAsync(Name, new NameSubstitute.Request(_to, Clock.At(_from, TimeOnly.MinValue), Clock.EndOf(_last)), await Caller.GetAsync(), _key),
                Texts["inbox.substitute.named"]);
        if (_refusals.Count == 0)
        {
            (_to, _from, _last, _key) = (null, Clock.Today, Clock.Today, Guid.NewGuid().ToString("N"));
            await ReadAsync();
        }

        _isBusy = false;
    }

    private async Task EndAsync(string id)
    {
        if (await Feedback.TryAsync(async () => await Gateway.RunAsync(End, new EndSubstitution.Request(id), await Caller.GetAsync(), ""), Texts["inbox.substitute.ended"]))
        {
            await ReadAsync();
        }
    }

    private string Words(Substitution row) => Texts["inbox.substitute.days", Day(row.From), Day(row.Until.AddTicks(-1))];

    private string Day(DateTimeOffset instant) => Clock.DateOf(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
