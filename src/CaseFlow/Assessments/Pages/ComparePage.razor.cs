using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>Two self-assessments of one enterprise side by side: two years, or two versions of the standard.</summary>
public sealed partial class ComparePage : ComponentBase
{
    private AssessmentPair? _pair;
    private bool _isUnknown;

    /// <summary>The earlier one.</summary>
    [SupplyParameterFromQuery] public string? Left { get; set; }

    /// <summary>The later one.</summary>
    [SupplyParameterFromQuery] public string? Right { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var me = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        var left = await AssessmentDossier.ReadAsync(db, Standards, Left ?? "", me, Clock.Now);
        var right = await AssessmentDossier.ReadAsync(db, Standards, Right ?? "", me, Clock.Now);
        _pair = left is not null && right is not null && left.Assessment.EnterpriseId == right.Assessment.EnterpriseId ? new AssessmentPair(left, right) : null;
        _isUnknown = _pair is null;
    }

    private Fact FactOf(AssessmentDossier side) => new(
        side.Assessment.Year.ToString(CultureInfo.InvariantCulture),
        side.Assessment.IsOpen ? Texts[AssessmentWords.Key(side.Assessment.Status)] : $"{AssessmentWords.Score(side.Assessment.ScoreHundredths)} · {AssessmentLooks.Result(side.Assessment, side.Standard, Texts)}",
        Version(side));

    private static string Version(AssessmentDossier side) => $"{side.Standard.Number} ({side.Assessment.StandardHash[..8]})";

    private static string Cell(AssessmentScore? score) => score is null ? "–" : AssessmentWords.Score(score.Hundredths);

    private static string Difference(int? left, int? right) =>
        left is { } l && right is { } r ? $"{(r > l ? "+" : r < l ? "−" : "±")}{AssessmentWords.Score(Math.Abs(r - l))}" : "–";

    private string Words((StandardItem Item, ItemMark Mark)? side) => side is not { } said ? "–" : said.Mark.Verdict switch
    {
        ItemVerdict.NotApplicable => Texts["assessment.verdict.NotApplicable"],
        ItemVerdict.Open => Texts["assessment.verdict.Open"],
        _ => $"{said.Mark.Got(said.Item)?.ToString(CultureInfo.CurrentCulture) ?? "–"}/{said.Item.Full}",
    };
}
