using CaseFlow.Calendar;
using CaseFlow.Grading;
using CaseFlow.Language;

namespace CaseFlow.Complaints;

/// <summary>A complaint about a review (评审投诉, plan 五(四)). It does not know who complained: that lies apart, sealed.</summary>
public sealed class Complaint
{
    private Complaint()
    {
        Id = Number = ReceiptHash = null!;
        Content = null!;
        Clocks = null!;
    }

    internal Complaint(string id, string number, string receiptHash, ComplaintContent content, bool isNamed, DateOnly filedOn)
    {
        (Id, Number, ReceiptHash) = (id, number, receiptHash);
        (Content, IsNamed, FiledOn) = (content, isNamed, filedOn);
        ReviewUnitId = content.ReviewUnitId;
        Clocks = [];
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    /// <summary>For example TS-2026-0001.</summary>
    public string Number { get; private set; }

    /// <summary>See <see cref="ReceiptCode"/>; unique, so that a form that is sent twice makes one complaint.</summary>
    public string ReceiptHash { get; private set; }

    public ComplaintContent Content { get; private set; }

    /// <summary>Somebody put a name or a way to be reached under it.</summary>
    public bool IsNamed { get; private set; }

    public DateOnly FiledOn { get; private set; }

    public ComplaintStatus Status { get; private set; }

    /// <summary>The review unit it is about, as the triage sees it.</summary>
    public string? ReviewUnitId { get; private set; }

    /// <summary>The reviewer it is about, or null.</summary>
    public string? ReviewerId { get; private set; }

    /// <summary>The application whose review it is about, or null.</summary>
    public string? ApplicationId { get; private set; }

    public string? InvestigatorId { get; private set; }

    /// <summary>The name at that time.</summary>
    public string? InvestigatorName { get; private set; }

    public ComplaintVerdict? Verdict { get; private set; }

    /// <summary>What the investigation found.</summary>
    public string? Findings { get; private set; }

    /// <summary>The investigation sees a ground to revoke the certificate.</summary>
    public bool IsGroundToRevoke { get; private set; }

    /// <summary>What the complainant reads: the answer, or why it is not taken up.</summary>
    public string? Answer { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Every limit that ran, earliest first.</summary>
    public IReadOnlyList<StepClock> Clocks { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    public bool IsOpen => ClosedOn is null;

    /// <summary>The running limit; null while none runs.</summary>
    public StepClock? NextClock => Clocks.LastOrDefault(c => c.IsRunning);

    /// <summary>Whose review it is about; null while nobody has said.</summary>
    public ReviewParty? Party => ReviewUnitId is { } unit ? new ReviewParty(unit, ReviewerId, ApplicationId) : null;

    /// <summary>Says whose review it is about and who is to look into it.</summary>
    internal void Triage(ReviewParty party, string investigatorId, string investigatorName)
    {
        Require(ComplaintStatus.Triaging);
        (ReviewUnitId, ReviewerId, ApplicationId) = (party.ReviewUnitId, party.AccountId, party.ApplicationId);
        (InvestigatorId, InvestigatorName) = (investigatorId, investigatorName);
        Version++;
    }

    /// <summary>It is taken up (受理) and goes to its investigator.</summary>
    internal void TakeUp(DateOnly today)
    {
        Require(ComplaintStatus.Triaging);
        if (InvestigatorId is null)
        {
            throw new RuleViolationException("complaint.nobody-named");
        }

        Go(ComplaintStatus.Investigating, today);
    }

    /// <summary>It is not for this channel (不予受理).</summary>
    internal void SetAside(string? reason, DateOnly today)
    {
        Require(ComplaintStatus.Triaging);
        Answer = ComplaintContent.Words(reason);
        Close(ComplaintStatus.NotOurs, today);
    }

    /// <summary>The investigator steps back (回避): somebody else is to be named.</summary>
    internal void StepBack(DateOnly today)
    {
        Require(ComplaintStatus.Investigating);
        (InvestigatorId, InvestigatorName) = (null, null);
        Go(ComplaintStatus.Triaging, today);
    }

    /// <summary>Writes down what was found; it is not reported yet.</summary>
    internal void WriteFindings(ComplaintVerdict verdict, string? findings, bool isGroundToRevoke)
    {
        Require(ComplaintStatus.Investigating);
        (Verdict, Findings) = (verdict, ComplaintContent.Words(findings));
        IsGroundToRevoke = isGroundToRevoke && verdict != ComplaintVerdict.NotUpheld;
        Version++;
    }

    /// <summary>The investigation is over.</summary>
    internal void Report(DateOnly today)
    {
        Require(ComplaintStatus.Investigating);
        if (Verdict is null)
        {
            throw new RuleViolationException("complaint.findings-missing");
        }

        Go(ComplaintStatus.Answering, today);
    }

    /// <summary>Writes the answer down; the complainant does not see it yet.</summary>
    internal void WriteAnswer(string? answer)
    {
        Require(ComplaintStatus.Answering);
        Answer = ComplaintContent.Words(answer);
        Version++;
    }

    /// <summary>It is answered and closed (答复办结).</summary>
    internal void GiveAnswer(DateOnly today)
    {
        Require(ComplaintStatus.Answering);
        if (Answer is null)
        {
            throw new RuleViolationException("complaint.answer-missing");
        }

        Close(ComplaintStatus.Answered, today);
    }

    /// <summary>Nothing is added to what is closed.</summary>
    internal void RequireOpen()
    {
        if (!IsOpen)
        {
            throw new RuleViolationException("complaint.closed");
        }
    }

    /// <summary>Starts a step's limit.</summary>
    internal StepClock StartClock(string limit, Func<CountedDate> count)
    {
        if (NextClock is { } running && running.Limit == limit)
        {
            return running;
        }

        var clock = new StepClock(limit, count());
        Clocks = [.. Clocks, clock];
        Version++;
        return clock;
    }

    /// <summary>The limit ran out and the step is not done.</summary>
    /// <returns>Whether that is new.</returns>
    internal bool NoteLate(string limit)
    {
        if (NextClock is not { IsLate: false } clock || clock.Limit != limit)
        {
            return false;
        }

        Clocks = [.. Clocks.Select(c => ReferenceEquals(c, clock) ? c with { IsLate = true } : c)];
        Version++;
        return true;
    }

    private void Require(ComplaintStatus status)
    {
        if (Status != status)
        {
            throw new RuleViolationException("complaint.not-now");
        }
    }

    private void Close(ComplaintStatus status, DateOnly today)
    {
        ClosedOn = today;
        Go(status, today);
    }

    private void Go(ComplaintStatus status, DateOnly today)
    {
        Clocks = [.. Clocks.Select(c => c.IsRunning ? c with { EndedOn = today } : c)];
        Status = status;
        Version++;
    }
}
