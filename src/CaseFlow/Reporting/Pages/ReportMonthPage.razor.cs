using System.Globalization;
using CaseFlow.Data;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace CaseFlow.Reporting.Pages;

/// <summary>One month of all units: figures with their sums, and what each unit wrote; printable whole.</summary>
public sealed partial class ReportMonthPage : ComponentBase
{
    private const string PrintFunction = "print";
    private ReportBoard? _board;

    /// <summary>2024-03.</summary>
    [Parameter] public string Month { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private IJSRuntime Js { get; set; } = default!;

    private IReadOnlyList<MonthlyReport> Shown { get; set; } = [];

    private IReadOnlyList<MonthlyReport> Filed => [.. Shown.Where(r => r.Status == ReportStatus.Filed)];

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["report.navigation"], $"/reports?year={_board!.Year!.Year}"), new(Month)];

    private string Summary => Texts["report.page.month-summary", Shown.Count, Filed.Count, Shown.Count(r => r.IsOwed && r.DaysLate(Clock.Today) > 0), Shown.Count(r => r.Status == ReportStatus.Waived)];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var caller = await Caller.GetAsync();
        var first = DateOnly.TryParseExact(Month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;
        await using var db = await Contexts.CreateDbContextAsync();
        var board = await ReportBoard.ReadAsync(db, caller.AccountId, first.Year, Clock.Now);
        Shown = board.Year?.Year == first.Year ? [.. board.Units.Select(u => board.Of(u.Unit, first.Month)).OfType<MonthlyReport>()] : [];
        _board = board;
    }

    private string State(MonthlyReport report) => report.DaysLate(Clock.Today) is var late && late > 0
        ? Texts[report.FiledOn is null ? "ui.due.overdue" : "report.page.late-days", late]
        : report.FiledOn is { } on ? ReportLooks.Short(on) : Texts[ReportWords.Key(report, Clock.Today)];
}
