using CaseFlow.Audit;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Permits.Pages;

/// <summary>What, whose, where, until when.</summary>
public sealed partial class PermitHeader : ComponentBase
{
    /// <summary>The permit.</summary>
    [Parameter, EditorRequired] public PermitDossier Dossier { get; set; } = default!;

    /// <summary>The way here.</summary>
    [Parameter] public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    /// <summary>Called when the countdown ends.</summary>
    [Parameter] public EventCallback Ended { get; set; }

    private WorkPermit Permit => Dossier.Permit;

    private string Title => new PermitRow(Permit, Dossier.Type, null, null).Kind;

    private string Sentence => string.Join(' ', new[] { Permit.Area, Permit.Content.Place, Permit.Content.Scope }.Where(t => !string.IsNullOrWhiteSpace(t)));

    // Why it is back, refused or withdrawn; shown until the application goes on.
    private PermitStep? Reason => Permit.Steps is [.., { Reason.Length: > 0 } last]
        && (Permit.Status is PermitStatus.Returned or PermitStatus.Rejected or PermitStatus.Cancelled || last.Action == PermitAction.RefuseAcceptance) ? last : null;

    // Until somebody on the permit did something about it.
    private AuditEntry? Alarm => RaiseAlarm.IsFor(Permit) && Dossier.History.FirstOrDefault(e => e.Code == RaiseAlarm.AuditCode) is { } alarm && Permit.Steps.All(s => s.At < alarm.At) ? alarm : null;

    private DateTimeOffset? CountsTo => Permit.Status switch
    {
        PermitStatus.Active => Permit.StopsAt(Clock.Now),
        PermitStatus.Suspended => Permit.WindowTo,
        _ => null,
    };

    private RenderFragment? Counting => CountsTo is { } until
        ? builder =>
        {
            builder.OpenComponent<Countdown>(0);
            builder.AddComponentParameter(1, nameof(Countdown.Until), until);
            builder.AddComponentParameter(2, nameof(Countdown.Ended), Ended);
            builder.CloseComponent();
        }
        : null;

    private (string? Label, string? Value) Big => Permit.Status switch
    {
        PermitStatus.Active => (Texts[CountsTo < Permit.WindowTo ? "permit.page.big.period" : "permit.page.big.left"], null),
        PermitStatus.Suspended => (Texts["permit.page.big.window"], null),
        PermitStatus.HandedBack => (Texts["permit.page.big.handed-back"], Words.At(Permit.Steps.Last(s => s.Action == PermitAction.HandBack).At)),
        _ when Permit.EndedAt is { } ended => (Texts["permit.page.big.ended"], Words.At(ended)),
        _ when Permit.WindowFrom is { } from => from > Clock.Now
            ? (Texts["permit.page.big.until-begin"], Words.Length(from - Clock.Now))
            : (Texts["permit.page.big.past-begin"], Words.Length(Clock.Now - from)),
        _ => (null, null),
    };

    private IReadOnlyList<Fact> Facts =>
    [
        new(Texts["permit.page.applicant"], Permit.ApplicantName, Permit.SubmittedAt is { } at ? Texts["permit.page.submitted-at", Words.At(at)] : null),
        new(Texts["permit.field.working-enterprise.label"], Dossier.NameOf(Permit.WorkingEnterpriseId), Permit.Content.Leader is { } leader ? Texts["permit.page.led-by", leader.Name] : null),
        new(Texts["permit.page.window"], Permit is { WindowFrom: { } from, WindowTo: { } to } ? Words.Between(from, to) : "–", HoursNote),
        new(Texts["permit.field.site-enterprise.label"], Dossier.NameOf(Permit.SiteEnterpriseId), Permit.Area),
    ];

    private string? HoursNote => Permit is { WindowFrom: { } from, WindowTo: { } to } && Dossier.Grade is { } grade
        ? Texts["permit.page.window-note", Words.Daily(Permit.Content.DailyPeriods), Words.Length(to - from), grade.LongestHours.Value]
        : null;
}
