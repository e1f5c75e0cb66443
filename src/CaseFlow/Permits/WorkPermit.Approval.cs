using CaseFlow.Cases;
using CaseFlow.Language;

namespace CaseFlow.Permits;

public sealed partial class WorkPermit
{
    /// <summary>Changes the application (起草). Void signatures stay void; place, scope and method of a submitted permit never change.</summary>
    public void Edit(PermitContent content, PermitActor by)
    {
        if (!IsEditable)
        {
            throw new RuleViolationException("permit.action-forbidden", Said.Word(PermitAction.Draft), Said.Word(Status));
        }

        RequireApplicant(by);
        Take(content);
        Version++;
    }

    /// <summary>Refuses to throw away what is no draft any more, or somebody else's.</summary>
    public void RequireDiscardable(PermitActor by)
    {
        RequireStatus(PermitAction.Draft, PermitStatus.Draft);
        RequireApplicant(by);
    }

    /// <summary>Submits the application (提交): freezes content, grade and periods.</summary>
    /// <param name="around">What the rules look at.</param>
    /// <param name="numbers">The type's series of this year; used at the first submission only.</param>
    /// <param name="by">The applicant.</param>
    /// <exception cref="RuleViolationException">Every reason of <see cref="PermitContentRules"/> at once.</exception>
    public void Submit(PermitSurroundings around, NumberSeries numbers, PermitActor by)
    {
        RequireStatus(PermitAction.Submit, PermitStatus.Draft, PermitStatus.Returned);
        RequireApplicant(by);
        if (PermitContentRules.Check(Content, around) is { Count: > 0 } reasons)
        {
            throw new RuleViolationException(reasons);
        }

        Content = Content.WithCrewOf(around.Register);

        // The rules above made sure of window, grade and choice.
        var asked = around.Type.Grade(Content.Grade)!;
        var graded = PeriodGrading.Of(around.Type, asked, Content.Window!, Content.DailyPeriods, around.Calendar, around.Clock).With(Content.PeriodChoice)!;
        Grade = graded.Grade.Code;
        IsRaised = graded.IsRaised;
        Periods = graded.Periods;
        Number ??= numbers.Next();
        SubmittedAt = around.Clock.Now;
        Record(PermitAction.Submit, PermitStatus.Submitted, by, around.Clock.Now);
    }

    /// <summary>Whether a person may sign this application or accept its place (职责分离): nobody who applied or works on it does, nor anybody for or through them.</summary>
    public bool MayBeApprovedBy(PermitActor by) => !IsApplicant(by) && !IsOnCrew(by);

    /// <summary>Refuses who may not sign, and says why.</summary>
    public void RequireOutsider(PermitActor by)
    {
        if (IsApplicant(by))
        {
            throw new RuleViolationException("permit.own-application");
        }

        if (IsOnCrew(by))
        {
            throw new RuleViolationException("permit.own-work");
        }
    }

    /// <summary>The site's confirmation (属地确认).</summary>
    public void ConfirmSite(string role, PermitActor by, string? comment, DateTimeOffset now) => Sign(PermitAction.ConfirmSite, role, by, comment, now);

    /// <summary>One approver's signature (审批同意). The workflow says when the chain is complete and calls <see cref="Approve"/>.</summary>
    public void RecordApproval(string role, PermitActor by, string? comment, DateTimeOffset now) => Sign(PermitAction.Endorse, role, by, comment, now);

    /// <summary>The chain is complete (批准).</summary>
    public void Approve(PermitSurroundings around)
    {
        RequireStatus(PermitAction.Approve, PermitStatus.Submitted);
        List<Message> reasons = [];
        if (!Approvals.Any(a => a is { IsVoid: false, IsSiteConfirmation: false }))
        {
            reasons.Add(new Message("permit.no-approval"));
        }

        if (around.Clock.Now >= WindowTo)
        {
            reasons.Add(new Message("permit.window-over", Said.At(WindowTo.Value, around.Clock)));
        }

        reasons.AddRange(around.Conflicts.Where(c => c.Blocks).Select(c => c.Sentence));
        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        ApprovedAt = around.Clock.Now;
        Record(PermitAction.Approve, PermitStatus.Approved, PermitActor.Product, around.Clock.Now);
    }

    /// <summary>Sends the application back for a change (退回); signatures given are void, and are named as such.</summary>
    public void Return(string? reason, PermitActor by, DateTimeOffset now)
    {
        RequireStatus(PermitAction.Return, PermitStatus.Submitted);
        var why = RequireReason(reason);
        Approvals = [.. Approvals.Select(a => a with { IsVoid = true })];
        Record(PermitAction.Return, PermitStatus.Returned, by, now, why);
    }

    /// <summary>Refuses the application (否决).</summary>
    public void Reject(string? reason, PermitActor by, DateTimeOffset now)
    {
        RequireStatus(PermitAction.Reject, PermitStatus.Submitted);
        End(PermitAction.Reject, PermitStatus.Rejected, by, now, RequireReason(reason));
    }

    /// <summary>Withdraws the permit (作废). Work that goes on is suspended or handed back first.</summary>
    public void Cancel(string? reason, PermitActor by, DateTimeOffset now)
    {
        if (!IsCancellable)
        {
            throw new RuleViolationException("permit.action-forbidden", Said.Word(PermitAction.Cancel), Said.Word(Status));
        }

        End(PermitAction.Cancel, PermitStatus.Cancelled, by, now, RequireReason(reason));
    }

    private bool IsApplicant(PermitActor by) => by.Means(ApplicantId) || Steps.Any(s => s.Action == PermitAction.Submit && by.Means(s.By.Id));

    private bool IsOnCrew(PermitActor by) => Content.Crew().Any(m => by.MeansEmployee(m.EmployeeId));

    private void Sign(PermitAction action, string role, PermitActor by, string? comment, DateTimeOffset now)
    {
        RequireStatus(action, PermitStatus.Submitted);
        RequireOutsider(by);
        var site = action == PermitAction.ConfirmSite;
        if (Approvals.Any(a => !a.IsVoid && a.Role == role && a.IsSiteConfirmation == site))
        {
            throw new RuleViolationException("permit.signed-already", $"@permit.approver.{role}");
        }

        Approvals = [.. Approvals, new PermitApproval(role, site, by, now, comment)];
        Record(action, PermitStatus.Submitted, by, now);
    }

    private void RequireApplicant(PermitActor by)
    {
        if (!by.Means(ApplicantId))
        {
            throw new RuleViolationException("permit.not-applicant", ApplicantName);
        }
    }

    private void End(PermitAction action, PermitStatus to, PermitActor by, DateTimeOffset now, string? reason = null, Message? cause = null)
    {
        EndedAt = now;
        Suspension = null;
        Record(action, to, by, now, reason, cause);
    }
}
