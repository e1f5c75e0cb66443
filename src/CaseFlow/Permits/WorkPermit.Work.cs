using CaseFlow.Language;

namespace CaseFlow.Permits;

public sealed partial class WorkPermit
{
    /// <summary>The stretch of work an instant lies in; null outside all.</summary>
    public WorkPeriod? PeriodAt(DateTimeOffset instant) => Periods.FirstOrDefault(p => p.Contains(instant));

    /// <summary>The next stretch of work that begins after an instant.</summary>
    public WorkPeriod? NextPeriod(DateTimeOffset instant) => Periods.FirstOrDefault(p => p.From > instant);

    /// <summary>While work goes on, when the clock will stop it: the end of the period or of the window. Null otherwise.</summary>
    public DateTimeOffset? StopsAt(DateTimeOffset now) => Status == PermitStatus.Active ? PeriodAt(now)?.To ?? now : null;

    /// <summary>The guardian confirms on site that work can begin (监护人现场确认): gases tested, five checks answered with yes.</summary>
    /// <exception cref="RuleViolationException">Another person than the permit's guardian, or a reason of <see cref="StartConditions"/>.</exception>
    public void Confirm(PermitSurroundings around, PermitActor by)
    {
        RequireStatus(PermitAction.Confirm, PermitStatus.Approved);
        if (by.EmployeeId is null || by.EmployeeId != Content.Guardian?.EmployeeId)
        {
            throw new RuleViolationException("permit.not-guardian", Content.Guardian?.Name ?? "–");
        }

        Refuse(StartConditions.CheckConfirmation(this, around));
        Record(PermitAction.Confirm, PermitStatus.Confirmed, by, around.Clock.Now);
    }

    /// <summary>Work begins (开工): somebody says so; no clock ever does.</summary>
    public void Start(PermitSurroundings around, PermitActor by)
    {
        RequireStatus(PermitAction.Start, PermitStatus.Confirmed);
        Refuse(StartConditions.Check(this, around));
        StartedAt ??= around.Clock.Now;
        Record(PermitAction.Start, PermitStatus.Active, by, around.Clock.Now);
    }

    /// <summary>Work stops (中止).</summary>
    public void Suspend(string? reason, PermitActor by, DateTimeOffset now)
    {
        RequireStatus(PermitAction.Suspend, PermitStatus.Active);
        var why = RequireReason(reason);
        Suspension = new Suspension(now, by, why, null, NeedsNewChecks: false);
        Record(PermitAction.Suspend, PermitStatus.Suspended, by, now, why);
    }

    /// <summary>The product stops work at the end of a period. Does nothing, and says so, when work may go on or none goes on.</summary>
    /// <returns>Whether the permit was suspended.</returns>
    public bool SuspendOutsidePeriod(DateTimeOffset now)
    {
        if (Status != PermitStatus.Active || PeriodAt(now) is not null || now >= WindowTo)
        {
            return false;
        }

        SuspendItself(new Message("permit.period-over"), now);
        return true;
    }

    /// <summary>The product stops work whose gases were not recorded in time (GB 30871-2022: confined space at least every 2 h). Does nothing while the records hold or when the window has ended.</summary>
    /// <returns>Whether the permit was suspended.</returns>
    public bool SuspendUnrecorded(PermitType type, DateTimeOffset now)
    {
        if (GasTest.NextDue(this, type) is not { } due || now < due || now >= WindowTo)
        {
            return false;
        }

        SuspendItself(new Message("permit.suspended-unrecorded", Said.Number(type.Gas!.RecordEveryMinutes!.Value)), now);
        return true;
    }

    /// <summary>Work goes on again (恢复): window, gases and conflicts are checked again.</summary>
    public void Resume(PermitSurroundings around, PermitActor by)
    {
        RequireStatus(PermitAction.Resume, PermitStatus.Suspended);
        Refuse(StartConditions.Check(this, around));
        Suspension = null;
        Record(PermitAction.Resume, PermitStatus.Active, by, around.Clock.Now);
    }

    /// <summary>The window has ended before the work was handed back (过期). Does nothing before the end, or in a status that does not expire.</summary>
    /// <returns>Whether the permit expired.</returns>
    public bool Expire(DateTimeOffset now)
    {
        if (now < WindowTo || Status is not (PermitStatus.Submitted or PermitStatus.Approved or PermitStatus.Confirmed or PermitStatus.Active or PermitStatus.Suspended))
        {
            return false;
        }

        End(PermitAction.Expire, PermitStatus.Expired, PermitActor.Product, now, cause: new Message("permit.window-ended"));
        return true;
    }

    private void SuspendItself(Message cause, DateTimeOffset now)
    {
        Suspension = new Suspension(now, PermitActor.Product, null, cause, NeedsNewChecks: true);
        Record(PermitAction.Suspend, PermitStatus.Suspended, PermitActor.Product, now, cause: cause);
    }

    private static void Refuse(IReadOnlyList<Message> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }
    }
}
