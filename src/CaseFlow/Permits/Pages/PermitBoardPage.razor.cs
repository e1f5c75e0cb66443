using System.Globalization;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>The board of a day; day and site are said by the address. It follows what is committed, and the minute.</summary>
public sealed partial class PermitBoardPage : FollowingPage
{
    private PermitBoard? _board;
    private Dictionary<string, string> _sites = [];
    private Dictionary<string, string> _mine = [];
    private ITimer? _minute;

    /// <summary>The day, yyyy-MM-dd; today without it.</summary>
    [SupplyParameterFromQuery] public string? Day { get; set; }

    /// <summary>One site's enterprise.</summary>
    [SupplyParameterFromQuery] public string? Site { get; set; }

    [Inject] private PermitTypeLibrary Types { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private DateOnly Shown => DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Clock.Today;

    private string? Sentence => _board is not { } board ? null : Texts[
        board.Conflicts.Any(c => c.Rule.Blocks) ? "permit.board.sentence-conflict" : "permit.board.sentence",
        Count(PermitStatus.Active), Count(PermitStatus.Submitted), Count(PermitStatus.Approved) + Count(PermitStatus.Confirmed), board.Conflicts.Count(c => c.Rule.Blocks)];

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _minute = Time.CreateTimer(_ => _ = FollowAsync(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        }
    }

    /// <inheritdoc/>
    protected override void OnLeaving() => _minute?.Dispose();

    /// <inheritdoc/>
    protected override bool Concerns(object change) => change is PermitsChanged or TasksChanged;

    /// <inheritdoc/>
    protected override async Task ReadAsync(CaseFlowDbContext db, Actor reader)
    {
        var board = await PermitBoard.ReadAsync(db, reader, Types.Types, Clock, Shown, Site is { Length: > 0 } ? Site : null, default);
        var permits = board.Areas.SelectMany(a => a.Lanes).SelectMany(l => l).Select(b => b.Permit).DistinctBy(p => p.Id).ToList();
        var ids = permits.Select(p => p.Id).ToList();
        var tasks = await db.Tasks.AsNoTracking().Where(t => ids.Contains(t.CaseId!) && t.State == WorkTaskState.Open).ToListAsync();
        _mine = tasks.Where(t => MayAnswer.IsFor(t, reader)).DistinctBy(t => t.CaseId).ToDictionary(t => t.CaseId!, t => t.Id);
        if (_sites.Count == 0 || Site is not { Length: > 0 })
        {
            var sites = permits.Select(p => p.SiteEnterpriseId).Distinct().ToList();
            _sites = await db.Set<Enterprise>().AsNoTracking().Where(e => sites.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name);
        }

        _board = board;
    }

    private int Count(PermitStatus status) => _board!.Counts.GetValueOrDefault(status);

    private string HrefOf(DateOnly? day) => Navigation.GetUriWithQueryParameters("permit-board", new Dictionary<string, object?> { ["day"] = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["site"] = Site });

    private void ChooseSite(ChangeEventArgs chosen) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters("permit-board", new Dictionary<string, object?> { ["day"] = Day, ["site"] = chosen.Value as string is { Length: > 0 } id ? id : null }));
}
