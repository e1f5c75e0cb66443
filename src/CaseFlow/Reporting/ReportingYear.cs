using CaseFlow.Language;

namespace CaseFlow.Reporting;

/// <summary>A year of monthly reports (年度月报): from which day, and which units with which named person.</summary>
public sealed class ReportingYear
{
    private readonly List<ReportingUnit> _units = [];

    private ReportingYear()
    {
        Id = null!;
    }

    /// <param name="id">Its id.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="firstDay">Reports are asked for from this day on.</param>
    /// <param name="startedOn">The day on which the office starts it.</param>
    /// <param name="units">Unit and named person.</param>
    /// <param name="isDemo">Invented for demonstration.</param>
    /// <exception cref="RuleViolationException">The first day lies in another year, no unit, or one twice.</exception>
    public ReportingYear(string id, int year, DateOnly firstDay, DateOnly startedOn, IReadOnlyList<(string UnitId, string PersonId)> units, bool isDemo)
    {
        var reasons = new List<Message>();
        if (firstDay.Year != year)
        {
            reasons.Add(new Message("report.first-day-elsewhere"));
        }

        if (units.Count == 0)
        {
            reasons.Add(new Message("report.no-units"));
        }

        if (units.Select(u => u.UnitId).Distinct().Count() < units.Count)
        {
            reasons.Add(new Message("report.unit-twice"));
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        Id = id;
        Year = year;
        FirstDay = firstDay;
        StartedOn = startedOn;
        OpenedThrough = firstDay.Month - 1;
        IsDemo = isDemo;
        Version = 1;
        _units.AddRange(units.Select((u, at) => new ReportingUnit(id, u.UnitId, u.PersonId, at + 1)));
    }

    public string Id { get; private set; }

    public int Year { get; private set; }

    public DateOnly FirstDay { get; private set; }

    public DateOnly StartedOn { get; private set; }

    /// <summary>The last month (1–12) that was asked for; one before the first while none was.</summary>
    public int OpenedThrough { get; private set; }

    public bool IsDemo { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<ReportingUnit> Units => [.. _units.OrderBy(u => u.Order)];

    /// <summary>The month that is asked for next; null after December.</summary>
    public int? NextMonth => OpenedThrough < 12 ? OpenedThrough + 1 : null;

    /// <summary>The first day on which a month's report can be written.</summary>
    public DateOnly OpensOn(int month) => new DateOnly(Year, month, 1) is var first && first < FirstDay ? FirstDay : first;

    /// <summary>Nobody is reminded of a day before this one.</summary>
    public DateOnly RemindFrom => FirstDay > StartedOn ? FirstDay : StartedOn;

    /// <summary>Names who reports for a unit from now on.</summary>
    /// <returns>Who did so far.</returns>
    /// <exception cref="RuleViolationException">The unit does not report in the year, or the person is named already.</exception>
    internal string Name(string unitId, string personId)
    {
        var unit = _units.Find(u => u.UnitId == unitId) ?? throw new RuleViolationException("report.unit-not-reporting");
        var former = unit.PersonId;
        if (former == personId)
        {
            throw new RuleViolationException("report.person-already");
        }

        unit.Name(personId);
        Version++;
        return former;
    }

    /// <summary>Asks for the next month.</summary>
    /// <returns>False when it was asked for already.</returns>
    internal bool Open(int month)
    {
        if (month != NextMonth)
        {
            return false;
        }

        OpenedThrough = month;
        Version++;
        return true;
    }
}
