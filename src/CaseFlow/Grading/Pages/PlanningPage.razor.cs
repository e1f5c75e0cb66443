using System.Globalization;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Grading.Pages;

/// <summary>The five lists of a year; year and list are said by the address. The office puts enterprises on them, everybody else sees those whose files they see.</summary>
public sealed partial class PlanningPage : GradingPageBase
{
    private const int PageSize = 20;
    private const string Proposals = "proposals";
    private IReadOnlyList<PlanningRow> _rows = [];
    private IReadOnlyList<PlanningProposal> _proposals = [];

    /// <summary>The plan's year; this year without.</summary>
    [SupplyParameterFromQuery] public int? Year { get; set; }

    /// <summary>A list's code, or <c>proposals</c>.</summary>
    [SupplyParameterFromQuery] public string? List { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private PlanningProposals Propose { get; set; } = default!;

    private PlanningRules Rules => Seed.Get<PlanningRules>(PlanningRules.Path);

    private int PlanYear => Year ?? Clock.Today.Year;

    private int PageNumber => Math.Max(1, Page ?? 1);

    private bool MayPut => Reader?.SeesTown == true;

    private string Shown => List == Proposals && MayPut ? Proposals : Rules.List(List)?.Code ?? Rules.Lists[0].Code;

    private IReadOnlyList<PlanningRow> OnList => [.. _rows.Where(r => r.Entry.ListCode == Shown)];

    /// <inheritdoc/>
    protected override async Task ReadAsync(CaseFlowDbContext db, Actor reader)
    {
        _rows = await Planning.ReadAsync(db, reader, PlanYear, default);
        _proposals = reader.SeesTown ? await Propose.OfAsync(db, reader, PlanYear, Clock.Today, default) : [];
    }

    private IEnumerable<T> OnPage<T>(IReadOnlyList<T> rows) => rows.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    private string HrefOf(string list) => $"/grading/planning?year={PlanYear}&list={list}";

    private string LevelName(string code) => Seed.Get<GradingRules>(GradingRules.Path).Level(code)?.Name.ToString() ?? code;

    private string Reasons(PlanningProposal proposal) => string.Join(Texts["grading.planning.and"], proposal.Reasons.Select(Texts.Render));

    private IReadOnlyList<HistoryEntry> EntriesOf(PlanningRow row) =>
        [.. row.Moves.Select(m => new HistoryEntry(m.ByName, Move(m), Clock.ToLocal(m.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), m.Reason))];

    private string Move(PlanningMove move) => (move.FromList, move.ToList) switch
    {
        (null, { } to) => Texts["grading.planning.put-on", NameOf(to)],
        ({ } from, null) => Texts["grading.planning.taken-off", NameOf(from)],
        ({ } from, { } to) when from == to => Texts["grading.planning.changed", NameOf(to)],
        var (from, to) => Texts["grading.planning.moved", NameOf(from), NameOf(to)],
    };

    private string NameOf(string? list) => Rules.List(list)?.Name.ToString() ?? list ?? "–";
}
