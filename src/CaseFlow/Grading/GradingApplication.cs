using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>An enterprise's application for grading (定级申请), from its first draft to the announcement, by 应急〔2021〕83号. Workflow definitions move it; it decides what is possible.</summary>
public sealed partial class GradingApplication
{
    private GradingApplication()
    {
        Id = EnterpriseId = LevelCode = ApplicantId = null!;
        Content = null!;
        Clocks = null!;
        Defects = null!;
        Review = null!;
        Rectified = null!;
    }

    /// <summary>Begins a draft.</summary>
    /// <exception cref="RuleViolationException">The level is not for enterprises of this size.</exception>
    public GradingApplication(string id, Enterprise enterprise, GradingLevel level, string applicantId)
    {
        if (!level.Sizes.Contains(enterprise.Size))
        {
            throw new RuleViolationException("grading.level-not-for-size", level.Name.AsArgument());
        }

        Id = id;
        EnterpriseId = enterprise.Id;
        OpenFor = enterprise.Id;
        LevelCode = level.Code;
        IsShort = level.IsShort;
        ApplicantId = applicantId;
        IsDemo = enterprise.IsDemo;
        Content = GradingContent.Empty;
        Clocks = [];
        Defects = [];
        Review = ReviewSheet.Empty;
        Rectified = [];
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    /// <summary>For example DJ-2026-0001; null while it is a first draft.</summary>
    public string? Number { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>The enterprise while the application is open, else null; unique, so that an enterprise has one at a time.</summary>
    public string? OpenFor { get; private set; }

    /// <summary>See <see cref="GradingLevel"/>.</summary>
    public string LevelCode { get; private set; }

    /// <summary>See <see cref="GradingLevel.IsShort"/>.</summary>
    public bool IsShort { get; private set; }

    /// <summary>Who wrote it.</summary>
    public string ApplicantId { get; private set; }

    /// <summary>Invented for demonstration.</summary>
    public bool IsDemo { get; private set; }

    public GradingStatus Status { get; private set; }

    public GradingContent Content { get; private set; }

    /// <summary>The principal who declared and signed.</summary>
    public string? DeclaredByName { get; private set; }

    /// <summary>The day on which it was received, again after a correction.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The day from which it counts as accepted.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>Accepted because the organising unit said nothing in time.</summary>
    public bool IsDeemedAccepted { get; private set; }

    /// <summary>What the one correction notice named.</summary>
    public IReadOnlyList<string> Defects { get; private set; }

    /// <summary>Why it was returned, refused or failed, whichever came last.</summary>
    public string? Reason { get; private set; }

    /// <summary>It ended because a limit ran out.</summary>
    public bool IsEndedByClock { get; private set; }

    /// <summary>The day on which it came to its end.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Every limit that ran, earliest first.</summary>
    public IReadOnlyList<StepClock> Clocks { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    public bool IsOpen => OpenFor is not null;

    /// <summary>The running limit of a step, or null.</summary>
    public StepClock? Running(string limit) => Clocks.LastOrDefault(c => c.Limit == limit && c.IsRunning);

    /// <summary>The running limit that ends first; null while none runs.</summary>
    public StepClock? NextClock => Clocks.Where(c => c.IsRunning).MinBy(c => c.DueOn);

    /// <summary>Writes it down; the enterprise has it alone.</summary>
    /// <exception cref="RuleViolationException">It is handed in, or something in it is impossible.</exception>
    public void Write(GradingContent content, GradingRules rules)
    {
        Require(GradingStatus.Draft, GradingStatus.Correcting);
        Refuse(content.Impossible(rules));
        Content = content;
        Version++;
    }

    /// <summary>Hands it to the principal.</summary>
    /// <exception cref="RuleViolationException">It is handed in already, or something is missing.</exception>
    public void Submit(GradingRules rules, IReadOnlyList<Message> unmet, Func<string> number)
    {
        Require(GradingStatus.Draft);
        Refuse([.. Content.Missing(rules), .. unmet]);
        Number ??= number();
        Reason = null;
        Go(GradingStatus.Signing);
    }

    /// <summary>The principal does not sign; it is a draft again.</summary>
    internal void ReturnToDraft(string? reason)
    {
        Require(GradingStatus.Signing);
        Reason = Said(reason);
        Go(GradingStatus.Draft);
    }

    /// <summary>The enterprise takes it back (撤回).</summary>
    /// <exception cref="RuleViolationException">It has ended, or is being announced already.</exception>
    public void Withdraw(string? reason, DateOnly today)
    {
        if (!IsOpen || Status is GradingStatus.Announcing)
        {
            throw new RuleViolationException("grading.not-now");
        }

        End(GradingStatus.Withdrawn, Said(reason), today);
    }

    /// <summary>Starts a step's limit; one that runs already goes on.</summary>
    /// <returns>The limit as it runs.</returns>
    internal StepClock StartClock(string limit, Func<CountedDate> count)
    {
        if (Running(limit) is { } running)
        {
            return running;
        }

        var clock = new StepClock(limit, count());
        Clocks = [.. Clocks, clock];
        Version++;
        return clock;
    }

    /// <summary>The limit ran out and the step is not done; the step stays open.</summary>
    /// <returns>Whether that is new.</returns>
    internal bool NoteLate(string limit)
    {
        if (Running(limit) is not { IsLate: false } clock)
        {
            return false;
        }

        Replace(clock, clock with { IsLate = true });
        return true;
    }

    private static string Said(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("grading.reason-required") : reason.Trim();

    private static void Refuse(IReadOnlyList<Message> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }
    }

    private void Require(params ReadOnlySpan<GradingStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new RuleViolationException("grading.not-now");
        }
    }

    // Due on D means before D+1 00:00: who answers on a later day answers too late, also before the clock has said so.
    private void RequireInTime(string limit, DateOnly today)
    {
        if (Running(limit) is { } clock && today > clock.DueOn)
        {
            throw new RuleViolationException("grading.too-late", GradingWords.Date(clock.DueOn));
        }
    }

    private void Go(GradingStatus next)
    {
        Status = next;
        Version++;
    }

    private void Stop(DateOnly today, params ReadOnlySpan<string> limits)
    {
        foreach (var limit in limits)
        {
            if (Running(limit) is { } clock)
            {
                Replace(clock, clock with { EndedOn = today });
            }
        }
    }

    private void End(GradingStatus status, string? reason, DateOnly today)
    {
        Stop(today, [.. Clocks.Select(c => c.Limit).Distinct()]);
        (Reason, EndedOn, OpenFor) = (reason, today, null);
        Go(status);
    }

    private void Replace(StepClock old, StepClock changed)
    {
        Clocks = [.. Clocks.Select(c => ReferenceEquals(c, old) ? changed : c)];
        Version++;
    }
}
