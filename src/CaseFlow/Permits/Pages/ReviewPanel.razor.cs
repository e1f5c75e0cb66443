using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Permits.Pages;

/// <summary>What the product has checked, what the applicant has to choose, who will approve, what is still missing.</summary>
public sealed partial class ReviewPanel : ComponentBase
{
    private const int ShownPeriods = 4;
    private ElementReference _missing;

    /// <summary>What was checked.</summary>
    [Parameter, EditorRequired] public PermitReview Review { get; set; } = default!;

    /// <summary>What is written.</summary>
    [Parameter, EditorRequired] public PermitContent Content { get; set; } = default!;

    /// <summary>The applicant has pressed the button already: what is missing is now what was refused.</summary>
    [Parameter] public bool Tried { get; set; }

    /// <summary>Why the last attempt was refused, as far as the list does not say it.</summary>
    [Parameter] public IReadOnlyList<string> Refusals { get; set; } = [];

    /// <summary>The button.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>Brings what is missing into sight: on a phone it lies far below the button.</summary>
    public ValueTask ShowMissingAsync() => _missing.FocusAsync();

    private string? Choice => Content.PeriodChoice switch { PeriodChoice.LeaveOut => "leave-out", PeriodChoice.HigherGrade => "higher-grade", _ => null };

    private IReadOnlyList<ChainStep> Approvers => [.. Review.Grade?.ApproversOf(Content.ToxicRisk == true, Review.NeedsFurtherApprover) ?? []];

    private IReadOnlyList<Check> Checks => [Certificates(), Conflicts(), .. Elsewhere(), Hours()];

    private string Names(ChainStep step) => string.Join(Texts["permit.page.list-comma"], Review.Holders.GetValueOrDefault(step.Role, []));

    // Before the site is chosen nobody can be named, and nobody is lacking.
    private bool IsVacant(ChainStep step) => Content.SiteEnterpriseId.Length > 0 && Names(step).Length == 0;

    private Check Certificates()
    {
        var checks = CertificateCheck.Of(Content, Review.Around);
        return Content is { Leader: null } or { Guardian: null } or { Workers.Count: 0 } ? new(CheckState.Open, Texts["permit.page.review.certificates-open"])
            : checks.All(c => c.Covers) ? new(CheckState.Passed, Texts["permit.page.review.certificates"])
            : new(CheckState.Failed, Texts["permit.page.review.certificates-short", string.Join(Texts["permit.page.list-comma"], checks.Where(c => !c.Covers).Select(c => c.Member.Name).Distinct())]);
    }

    private Check Conflicts() =>
        Content.Window is null || string.IsNullOrWhiteSpace(Content.Area) ? new(CheckState.Open, Texts["permit.page.review.conflicts-open"])
        : Review.Around.Conflicts.Any(c => c.Blocks) ? new(CheckState.Failed, Texts["permit.page.review.conflicts-some", Review.Around.Conflicts.Count])
        : Review.Around.Conflicts.Any(c => c is { IsPending: true, IsLifted: false }) ? new(CheckState.Attention, Texts["permit.page.review.conflicts-pending", Review.Around.Conflicts.Count])
        : Review.Around.Conflicts.Count > 0 ? new(CheckState.Attention, Texts["permit.page.review.conflicts-lifted", Review.Around.Conflicts.Count])
        : new(CheckState.Passed, Texts["permit.page.review.conflicts"]);

    private IEnumerable<Check> Elsewhere() => CrewElsewhere.Together(Review.Around.Elsewhere).Select(e => new Check(CheckState.Attention, Texts.Render(e.Sentence)));

    private Check Hours() => Review.Grading switch
    {
        null => new(CheckState.Open, Texts["permit.page.review.hours-open"]),
        { NeedsChoice: true } => new(CheckState.Attention, Texts["permit.page.review.hours-touched"]),
        _ when Review.Around.Type.Periods is null => new(CheckState.Passed, Texts["permit.page.review.hours-free"]),
        _ => new(CheckState.Passed, Texts["permit.page.review.hours"]),
    };

    private IReadOnlyList<DraftChoice> Offers(PeriodGrading grading) =>
    [
        grading.LeaveOut is { } less
            ? new("leave-out", Texts[PermitWords.Key(PeriodChoice.LeaveOut)], Texts["permit.page.review.leave-out", less.Grade.Name, Stretches(less.Periods)])
            : new("leave-out", Texts[PermitWords.Key(PeriodChoice.LeaveOut)], Texts["permit.page.review.leave-out-none"], IsOpen: false),
        new("higher-grade", Texts[PermitWords.Key(PeriodChoice.HigherGrade)], Higher(grading.HigherGrade!)),
    ];

    private string Stretches(IReadOnlyList<WorkPeriod> periods) =>
        string.Join(Texts["permit.page.list-comma"], periods.Take(ShownPeriods).Select(p => Words.Between(p.From, p.To)))
        + (periods.Count > ShownPeriods ? Texts["permit.page.review.and-more", periods.Count] : "");

    private string Higher(HigherGradeOffer offer)
    {
        var chain = string.Join(" → ", offer.Grade.ApproversOf(Content.ToxicRisk == true, offer.NeedsFurtherApprover).Select(s => Texts["permit.approver." + s.Role]));
        var said = Texts["permit.page.review.higher", offer.Grade.Name, offer.Grade.LongestHours.Value, chain];
        return offer.IsWindowCut ? said + Texts["permit.page.review.higher-cut", Words.Between(offer.LongestWindow.From, offer.LongestWindow.To)] : said;
    }
}
