using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>
/// A permit to work (作业许可证). Callers send actions; the permit decides whether its status allows them and what follows.
/// Every action that needs a reason refuses an empty one; every refusal leaves the permit as it was.
/// </summary>
public sealed partial class WorkPermit
{
    /// <summary>The <see cref="Version"/> of a draft in which nothing was written yet.</summary>
    public const long VersionOfNewDraft = 1;

    private readonly List<GasReading> _readings = [];

    private WorkPermit()
    {
        Id = TypeCode = ApplicantId = ApplicantName = WorkingEnterpriseId = SiteEnterpriseId = Area = Grade = null!;
        Content = null!;
    }

    /// <summary>Begins a draft (草稿).</summary>
    /// <param name="id">Its id.</param>
    /// <param name="type">The kind of permit; fixed from here on.</param>
    /// <param name="by">The applicant (申请人).</param>
    /// <param name="content">What is known already.</param>
    /// <param name="now">The instant, UTC.</param>
    public WorkPermit(string id, PermitType type, PermitActor by, PermitContent content, DateTimeOffset now)
    {
        Id = id;
        TypeCode = type.Code;
        ApplicantId = by.Id;
        ApplicantName = by.Name;
        WorkingEnterpriseId = SiteEnterpriseId = Area = Grade = "";
        Content = content;
        CreatedAt = now;
        Take(content);
        Record(PermitAction.Draft, PermitStatus.Draft, by, now);
    }

    /// <summary>The permit's id, given by the caller.</summary>
    public string Id { get; private set; }

    /// <summary>许可证编号, given at the first submission, for example DH-2026-0001.</summary>
    public string? Number { get; private set; }

    /// <summary>Code of its <see cref="PermitType"/>.</summary>
    public string TypeCode { get; private set; }

    /// <summary>Where it is in its life.</summary>
    public PermitStatus Status { get; private set; }

    /// <summary>The account that applies; never an approver.</summary>
    public string ApplicantId { get; private set; }

    /// <summary>That person's name.</summary>
    public string ApplicantName { get; private set; }

    /// <summary>作业单位, from the content.</summary>
    public string WorkingEnterpriseId { get; private set; }

    /// <summary>属地单位, from the content.</summary>
    public string SiteEnterpriseId { get; private set; }

    /// <summary>区域, from the content.</summary>
    public string Area { get; private set; }

    /// <summary>Begin of the window, UTC, from the content.</summary>
    public DateTimeOffset? WindowFrom { get; private set; }

    /// <summary>End of the window, UTC, from the content.</summary>
    public DateTimeOffset? WindowTo { get; private set; }

    /// <summary>The grade that holds: the asked one, or after submission possibly the raised one.</summary>
    public string Grade { get; private set; }

    /// <summary>Hours at night, on rest days or holidays raised the grade, or called the highest grade's further approver.</summary>
    public bool IsRaised { get; private set; }

    /// <summary>Raising is by one grade: only the highest one, which stays itself, calls its further approver instead.</summary>
    public bool NeedsFurtherApprover => IsRaised && Grade == Content.Grade;

    /// <summary>The application.</summary>
    public PermitContent Content { get; private set; }

    /// <summary>The stretches in which work may go on, fixed at submission.</summary>
    public IReadOnlyList<WorkPeriod> Periods { get; private set; } = [];

    /// <summary>Signatures of the chain, void ones included.</summary>
    public IReadOnlyList<PermitApproval> Approvals { get; private set; } = [];

    /// <summary>Gas readings, in the order in which they were recorded.</summary>
    public IReadOnlyList<GasReading> Readings => _readings;

    /// <summary>五想五不干, the latest last.</summary>
    public IReadOnlyList<FiveChecks> Checks { get; private set; } = [];

    /// <summary>班前"每人一分钟", the latest last.</summary>
    public IReadOnlyList<SafetyTalk> Talks { get; private set; } = [];

    /// <summary>Its history.</summary>
    public IReadOnlyList<PermitStep> Steps { get; private set; } = [];

    /// <summary>Set while suspended.</summary>
    public Suspension? Suspension { get; private set; }

    /// <summary>When the draft began, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Latest submission, UTC.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Approval, UTC.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>First start of work, UTC.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When its life ended or its work was accepted, UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>An archived permit is kept at least through this date.</summary>
    public DateOnly? KeepUntil { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>Whether nothing more can happen.</summary>
    public bool IsEnded => Status is PermitStatus.Archived or PermitStatus.Rejected or PermitStatus.Cancelled or PermitStatus.Expired;

    /// <summary>Whether its applicant may change it.</summary>
    public bool IsEditable => Status is PermitStatus.Draft or PermitStatus.Returned;

    /// <summary>Whether it can be withdrawn: work that goes on is suspended or handed back first.</summary>
    public bool IsCancellable => Status is PermitStatus.Draft or PermitStatus.Returned or PermitStatus.Submitted or PermitStatus.Approved or PermitStatus.Confirmed or PermitStatus.Suspended;

    private void Take(PermitContent content)
    {
        Content = content;
        WorkingEnterpriseId = content.WorkingEnterpriseId;
        SiteEnterpriseId = content.SiteEnterpriseId;
        Area = content.Area.Trim();
        WindowFrom = content.Window?.From.ToUniversalTime();
        WindowTo = content.Window?.To.ToUniversalTime();
        Grade = content.Grade;
        IsRaised = false;
        Periods = [];
    }

    private void Record(PermitAction action, PermitStatus to, PermitActor by, DateTimeOffset at, string? reason = null, Message? cause = null)
    {
        Status = to;
        Steps = [.. Steps, new PermitStep(action, to, at, by, reason, cause)];
        Version++;
    }

    private void RequireStatus(PermitAction action, params ReadOnlySpan<PermitStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new RuleViolationException("permit.action-forbidden", Said.Word(action), Said.Word(Status));
        }
    }

    private static string RequireReason(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("permit.reason-missing") : reason.Trim();
}
