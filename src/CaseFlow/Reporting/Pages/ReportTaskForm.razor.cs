using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>The report in the unit's own words and figures; what CaseFlow knows of the month is filled in, to be confirmed or corrected.</summary>
public sealed partial class ReportTaskForm : ComponentBase, ITaskForm
{
    private MonthlyReport? _report;
    private IReadOnlyDictionary<string, int> _known = new Dictionary<string, int>();

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private ReportForms Forms { get; set; } = default!;

    [Inject] private MonthFigures Figures { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteReport Write { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        var content = Content();
        var request = new WriteReport.Request(_report!.UnitId, _report.Year, _report.Month, content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));
        await Gateway.RunAsync(Write, request, await Caller.GetAsync(), $"report:{Task.Id}:{hash}");
        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_report?.Id == Task.CaseId)
        {
            return;
        }

        var me = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        var report = await db.MonthlyReports.AsNoTracking().SingleAsync(r => r.Id == Task.CaseId);
        _known = await Figures.OfAsync(db, report, default);

        // A moved date opened a new task; what was typed under the one before it is not lost.
        var earlier = await db.Set<Draft>().AsNoTracking()
            .Where(d => d.OwnerId == me && db.Set<WorkTask>().Any(t => t.CaseId == report.Id && t.Id != Task.Id && d.Key == "task:" + t.Id))
            .OrderByDescending(d => d.UpdatedAt).Select(d => d.Fields).FirstOrDefaultAsync();
        var typed = new DraftFields(earlier);
        foreach (var figure in Forms.Monthly.Figures)
        {
            Offer(FigureField(figure), typed.Text(FigureField(figure)) ?? (report.Content.Figure(figure.Code) ?? Known(figure))?.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var text in Forms.Monthly.Texts)
        {
            Offer(TextField(text), typed.Text(TextField(text)) ?? report.Content.Text(text.Code));
        }

        _report = report;
    }

    private static string TextField(ReportText text) => $"text.{text.Code}";

    private static string FigureField(ReportFigure figure) => $"figure.{figure.Code}";

    private int? Known(ReportFigure figure) => figure.Known is { } name && _known.TryGetValue(name, out var count) ? count : null;

    private void Offer(string field, string? value)
    {
        if (Draft.Text(field) is null && value is not null)
        {
            Draft.Set(field, value);
        }
    }

    private ReportContent Content()
    {
        var wrong = Forms.Monthly.Figures.Where(f => Typed(FigureField(f)) is { } text && !TryRead(text, out _)).ToList();
        if (wrong.Count > 0)
        {
            throw new RuleViolationException([.. wrong.Select(f => new Message("report.figure-impossible", f.Label.AsArgument()))]);
        }

        return new ReportContent(
            Forms.Monthly.Texts.Where(t => Typed(TextField(t)) is not null).ToDictionary(t => t.Code, t => Typed(TextField(t))!),
            Forms.Monthly.Figures.Where(f => Typed(FigureField(f)) is not null).ToDictionary(f => f.Code, f => TryRead(Typed(FigureField(f))!, out var value) ? value : 0));
    }

    private string? Typed(string field) => string.IsNullOrWhiteSpace(Draft.Text(field)) ? null : Draft.Text(field)!.Trim();

    private static bool TryRead(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
