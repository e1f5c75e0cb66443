using CaseFlow.Language;

namespace CaseFlow.Reporting;

/// <summary>One unit's report of one month (每月工作情况汇报), from the day it is asked for until it is filed or waived.</summary>
public sealed class MonthlyReport
{
    private MonthlyReport()
    {
        Id = YearId = UnitId = PersonId = Number = null!;
        Content = null!;
    }

    /// <summary>Asks a unit for a month's report, due on the calendar's last day of the month, working day or not.</summary>
    public MonthlyReport(string id, ReportingYear year, ReportingUnit unit, int month)
    {
        Id = id;
        YearId = year.Id;
        UnitId = unit.UnitId;
        PersonId = unit.PersonId;
        Year = year.Year;
        Month = month;
        Number = FormattableString.Invariant($"YB-{Year}{month:00}-{unit.Order:00}");
        DueOn = LastDay;
        RemindFrom = year.RemindFrom;
        Content = ReportContent.Empty;
        Version = 1;
    }

    /// <summary>Also its case's id.</summary>
    public string Id { get; private set; }

    public string YearId { get; private set; }

    public string UnitId { get; private set; }

    /// <summary>The account of the named person.</summary>
    public string PersonId { get; private set; }

    public int Year { get; private set; }

    /// <summary>1 to 12.</summary>
    public int Month { get; private set; }

    /// <summary>For example YB-202403-07.</summary>
    public string Number { get; private set; }

    public ReportStatus Status { get; private set; }

    /// <summary>In time until the end of this day in the town's zone.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>What was written down last.</summary>
    public ReportContent Content { get; private set; }

    /// <summary>The day on which it was filed (last, if it was returned meanwhile).</summary>
    public DateOnly? FiledOn { get; private set; }

    public DateTimeOffset? FiledAt { get; private set; }

    /// <summary>Who filed it.</summary>
    public string? FiledByName { get; private set; }

    /// <summary>Why it was returned, waived or its date moved, whichever came last.</summary>
    public string? Reason { get; private set; }

    /// <summary>Nobody is reminded of a day before this one.</summary>
    public DateOnly RemindFrom { get; private set; }

    /// <summary>Reminders exist as rows up to this day.</summary>
    public DateOnly PlannedThrough { get; private set; }

    /// <summary>The product has put into the history that it is late.</summary>
    public bool IsLateNoted { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    public DateOnly FirstDay => new(Year, Month, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>It is still asked for.</summary>
    public bool IsOwed => Status is ReportStatus.Open or ReportStatus.Returned;

    /// <summary>The due date as it stands is not the month's last day.</summary>
    public bool IsMoved => DueOn != LastDay;

    /// <summary>Calendar days after the due date: until today while it is owed, until it was filed afterwards; 0 in time.</summary>
    public int DaysLate(DateOnly today) =>
        Status == ReportStatus.Waived ? 0 : Math.Max(0, (FiledOn ?? today).DayNumber - DueOn.DayNumber);

    /// <summary>Writes down what the unit has to say; nobody else has it yet.</summary>
    /// <exception cref="RuleViolationException">It is not asked for, the month has not begun, or something in it is impossible.</exception>
    public void Write(ReportContent content, ReportForm form, DateOnly today)
    {
        RequireOwed(today);
        Refuse(form.Impossible(content));
        Content = content;
        Version++;
    }

    /// <summary>Files it (报送).</summary>
    /// <exception cref="RuleViolationException">It is not asked for, the month has not begun, or something is missing.</exception>
    public void File(ReportForm form, string byName, DateTimeOffset at, DateOnly today)
    {
        RequireOwed(today);
        Refuse(form.Missing(Content));
        Status = ReportStatus.Filed;
        FiledAt = at;
        FiledOn = today;
        FiledByName = byName;
        Version++;
    }

    /// <summary>The office sends it back (退回); it is owed again, and reminded of from today on.</summary>
    /// <exception cref="RuleViolationException">It is not filed, or no reason is given.</exception>
    public void Return(string? reason, DateOnly today)
    {
        if (Status != ReportStatus.Filed)
        {
            throw new RuleViolationException("report.not-filed");
        }

        Reason = Required(reason);
        Status = ReportStatus.Returned;
        FiledOn = null;
        FiledAt = null;
        FiledByName = null;
        RemindAgainFrom(today);
    }

    /// <summary>The office does without it (免报).</summary>
    /// <exception cref="RuleViolationException">It is not owed, or no reason is given.</exception>
    public void Waive(string? reason)
    {
        RequireOwed();
        Reason = Required(reason);
        Status = ReportStatus.Waived;
        Version++;
    }

    /// <summary>The office moves the due date; reminders follow.</summary>
    /// <exception cref="RuleViolationException">It is not owed, no reason is given, or the day is the same or before the month.</exception>
    public void MoveDue(DateOnly dueOn, string? reason, DateOnly today)
    {
        RequireOwed();
        if (dueOn == DueOn || dueOn < FirstDay || dueOn < today)
        {
            throw new RuleViolationException("report.due-impossible");
        }

        Reason = Required(reason);
        DueOn = dueOn;
        IsLateNoted = false;
        RemindAgainFrom(today);
    }

    /// <returns>Whether it has just become late.</returns>
    internal bool NoteLate(DateOnly today)
    {
        if (IsLateNoted || !IsOwed || DaysLate(today) == 0)
        {
            return false;
        }

        IsLateNoted = true;
        Version++;
        return true;
    }

    /// <summary>Somebody else writes it from today on, and is reminded of it.</summary>
    internal void HandTo(string personId, DateOnly today)
    {
        RequireOwed();
        PersonId = personId;
        RemindAgainFrom(today);
    }

    /// <summary>Its days were counted anew; those before today stay as they were.</summary>
    internal void CountAgainFrom(DateOnly today) => RemindAgainFrom(today);

    internal void Planned(DateOnly through)
    {
        PlannedThrough = through;
        Version++;
    }

    private static string Required(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("report.reason-required") : reason.Trim();

    private static void Refuse(IReadOnlyList<Message> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }
    }

    private void RemindAgainFrom(DateOnly today)
    {
        RemindFrom = today > RemindFrom ? today : RemindFrom;
        PlannedThrough = default;
        Version++;
    }

    private void RequireOwed()
    {
        if (!IsOwed)
        {
            throw new RuleViolationException(Status == ReportStatus.Filed ? "report.filed-already" : "report.waived-already");
        }
    }

    private void RequireOwed(DateOnly today)
    {
        RequireOwed();
        if (FirstDay > today)
        {
            throw new RuleViolationException("report.future-month");
        }
    }
}
