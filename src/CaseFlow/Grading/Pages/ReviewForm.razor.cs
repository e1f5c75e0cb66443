using System.Globalization;
using System.Text.Json;
using CaseFlow.Assessments;
using CaseFlow.Assessments.Pages;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>The score sheet on site, one element at a time, beside what the enterprise said of itself. Every field is kept as it is entered, so that a lost connection loses no entry.</summary>
public sealed partial class ReviewForm : ComponentBase, ITaskForm, IDisposable
{
    // The last step: the day on site and the reviewers' own words.
    private const string OpinionStep = "opinion";
    private static readonly string[] OpinionFields = ["visited", "opinion"];
    private static readonly string[] ItemFields = [ItemState.Verdict, ItemState.Points, ItemState.Finding, ItemState.Reason, ItemState.Veto];
    private DraftFields? _listened;
    private ItemSheet? _sheet;
    private PastAssessment? _self;
    private AssessmentScore _score = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    /// <summary>An element's key, or the opinion; the first element if none is said.</summary>
    [SupplyParameterFromQuery] public string? Step { get; set; }

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [CascadingParameter] private GradingDossier Dossier { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteReview Write { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    private string Silent => string.Join("、", Dossier.Reviewers.Where(r => r is { ReleasedAt: null, DeclaredAt: null }).Select(r => r.Name));

    private decimal AtLeast => Dossier.Level.AtLeast ?? _sheet!.Standard.Level(Dossier.Level.Code)!.AtLeast;

    private string Current => Element?.Key ?? OpinionStep;

    private StandardElement? Element => Step == OpinionStep ? null : _sheet!.Standard.Elements.FirstOrDefault(e => e.Key == Step) ?? _sheet.Standard.Elements[0];

    private IReadOnlyList<FillStep> Steps =>
    [
        .. _sheet!.Standard.Elements.Select(_sheet.StepOf),
        new FillStep(OpinionStep, Texts["grading.page.opinion"], OpinionFields.Count(f => !string.IsNullOrWhiteSpace(Draft.Text(f))), OpinionFields.Length),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_listened is not null)
        {
            _listened.Taken -= OnTaken;
        }
    }

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        // What was entered last is on its way; it belongs to what is reported.
        await Kept.FlushAsync();
        if (_sheet is null)
        {
            throw new RuleViolationException("grading.not-all-declared", Silent);
        }

        if (_sheet.Standard.AllItems.FirstOrDefault(i => _sheet.Of(i.Key).IsUnreadable) is { } unreadable)
        {
            throw new RuleViolationException("assessment.points-beyond", unreadable.AsArgument(), GradingWords.Number(unreadable.Full));
        }

        var visited = DateOnly.TryParseExact(Draft.Text("visited"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var marks = _sheet.Marks.Where(m => m.Value.Verdict != ItemVerdict.Open).ToDictionary(m => m.Key, m => m.Value);
        await Gateway.RunAsync(Write, new WriteReview.Request(Task.Id, new ReviewSheet(null, marks, visited, Draft.Text("opinion"))), await Caller.GetAsync(), "");
        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_listened != Draft)
        {
            Dispose();
            _listened = Draft;
            Draft.Taken += OnTaken;
        }

        if (_sheet is null && Dossier.Standard is { } standard)
        {
            await using var db = await Contexts.CreateDbContextAsync();
            if (await db.Set<Assessment>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == Dossier.Application.Content.AssessmentId) is { } self)
            {
                _self = new PastAssessment(self, await Standards.OfAsync(db, self.StandardHash, default));
            }

            _sheet = Filled(standard);
            _score = Scoring.Of(standard, _sheet.Marks);
        }
    }

    private ItemSheet Filled(AssessmentStandard standard)
    {
        var sheet = new ItemSheet(standard, new Dictionary<string, AssessmentLine>());
        foreach (var field in standard.AllItems.SelectMany(i => ItemFields.Select(f => $"{f}.{i.Key}")).Where(f => Draft.Text(f) is not null))
        {
            sheet.Take(field, Draft.Json(field));
        }

        return sheet;
    }

    private void OnTaken(string field, string json)
    {
        if (_sheet is { } sheet)
        {
            sheet.Take(field, json);
            _score = Scoring.Of(sheet.Standard, sheet.Marks);
            StateHasChanged();
        }
    }

    private string HrefOf(string step) => $"/tasks/{Task.Id}?step={step}";

    private FillStep? Neighbour(int by)
    {
        var steps = Steps;
        return steps.ElementAtOrDefault(steps.ToList().FindIndex(s => s.Key == Current) + by);
    }

    private int Open(StandardElement element) => element.Items.Count(i => _sheet!.Of(i.Key).Mark.Verdict == ItemVerdict.Open);

    private Task KeepAsync(string field, string json) => Kept.SaveAsync(field, json);

    private async Task RestFullAsync(StandardElement element)
    {
        await Kept.FlushAsync();
        foreach (var state in element.Items.Select(i => _sheet!.Of(i.Key)).Where(s => s.Mark.Verdict == ItemVerdict.Open))
        {
            await Kept.SaveAsync($"{ItemState.Verdict}.{state.ItemKey}", JsonSerializer.Serialize(nameof(ItemVerdict.Full)));
        }
    }
}
