using System.Globalization;
using System.Text.Json;
using CaseFlow.Assessments;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>The score sheet on site: every field is kept as it is entered, so that a lost connection loses no entry.</summary>
public sealed partial class ReviewForm : ComponentBase, ITaskForm
{
    private const string Veto = "Veto";
    private AssessmentStandard? _standard;
    private int _generation;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteReview Write { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        // What was entered last is on its way; it belongs to what is reported.
        await Kept.FlushAsync();
        var visited = DateOnly.TryParseExact(Draft.Text("visited"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var marks = _standard!.AllItems.Select(i => (i.Key, Mark: MarkOf(i))).Where(m => m.Mark.Verdict != ItemVerdict.Open).ToDictionary(m => m.Key, m => m.Mark);
        await Gateway.RunAsync(Write, new WriteReview.Request(Task.Id, new ReviewSheet(null, marks, visited, Draft.Text("opinion"))), await Caller.GetAsync(), "");
        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_standard is null)
        {
            await using var db = await Contexts.CreateDbContextAsync();
            var application = await db.GradingApplications.AsNoTracking().SingleAsync(a => a.Id == Task.CaseId);
            _standard = await Standards.OfAsync(db, application.Review.StandardHash!, default);
        }
    }

    private IEnumerable<(string Value, string Label)> Verdicts(StandardItem item)
    {
        yield return (nameof(ItemVerdict.Full), Texts["grading.verdict.Full"]);
        yield return (nameof(ItemVerdict.Deducted), Texts["grading.verdict.Deducted"]);
        if (item.MayBeNotApplicable)
        {
            yield return (nameof(ItemVerdict.NotApplicable), Texts["grading.verdict.NotApplicable"]);
        }

        if (item.IsVeto)
        {
            yield return (Veto, Texts["grading.verdict.Veto"]);
        }
    }

    private ItemMark MarkOf(StandardItem item)
    {
        var (verdict, text) = (Draft.Text($"v.{item.Key}"), Draft.Text($"f.{item.Key}"));
        return verdict switch
        {
            Veto => new ItemMark(ItemVerdict.Deducted, Points(item) ?? 0, IsVetoHit: true, text),
            nameof(ItemVerdict.Deducted) => new ItemMark(ItemVerdict.Deducted, Points(item), Finding: text),
            nameof(ItemVerdict.NotApplicable) => new ItemMark(ItemVerdict.NotApplicable, Reason: text),
            nameof(ItemVerdict.Full) => new ItemMark(ItemVerdict.Full),
            _ => ItemMark.Open,
        };
    }

    private int? Points(StandardItem item) =>
        Draft.Text($"p.{item.Key}") is not { Length: > 0 } typed ? null
        : int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points) ? points
        : throw new RuleViolationException("assessment.points-beyond", item.AsArgument(), GradingWords.Number(item.Full));

    private string Judged(StandardElement element) =>
        Texts["grading.page.judged", element.Items.Count(i => Draft.Text($"v.{i.Key}") is { Length: > 0 }), element.Items.Count()];

    private async Task RestFullAsync()
    {
        await Kept.FlushAsync();
        foreach (var item in _standard!.AllItems.Where(i => string.IsNullOrEmpty(Draft.Text($"v.{i.Key}"))))
        {
            Draft.Set($"v.{item.Key}", nameof(ItemVerdict.Full));
            await Kept.SaveAsync($"v.{item.Key}", Draft.Json($"v.{item.Key}"));
        }

        _generation++;
    }
}
