using System.Globalization;
using System.Text.Json;
using CaseFlow.Calendar;

namespace CaseFlow.Permits.Pages;

/// <summary>An application while it is being written: takes one field after another, as text from its inputs.</summary>
/// <param name="type">The kind of permit.</param>
/// <param name="clock">Times are typed in the town's zone.</param>
public sealed class PermitForm(PermitType type, TownClock clock)
{
    private static readonly TimeSpan UsualShift = TimeSpan.FromHours(8);
    private readonly TypedInstant _begin = new(clock);
    private DailyPeriod? _followed;
    private readonly TypedInstant _end = new(clock);

    /// <summary>What is written so far.</summary>
    public PermitContent Content { get; private set; } = new();

    /// <summary>Who can be named.</summary>
    public CrewRegister People { get; set; } = new([], []);

    /// <summary>The begin as its inputs hold it.</summary>
    public TypedInstant Begin => _begin;

    /// <summary>The end as its inputs hold it.</summary>
    public TypedInstant End => _end;

    /// <summary>When the briefing was, as its inputs hold it.</summary>
    public TypedInstant BriefingAt { get; } = new(clock);

    /// <summary>Counts how often the form filled in the daily hours by itself, so that their inputs show it.</summary>
    public int HoursRevision { get; private set; }

    /// <summary>Begins with what is stored.</summary>
    public void Load(PermitContent content)
    {
        Content = content;
        _begin.Show(content.Window?.From);
        _end.Show(content.Window?.To);
        BriefingAt.Show(content.Briefing?.At);
    }

    /// <summary>Takes a field's value; a field this form does not have is passed over.</summary>
    /// <param name="field">Its name, parts divided by dots.</param>
    /// <param name="json">Its value.</param>
    public void Take(string field, string json)
    {
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        var (name, rest) = dot < 0 ? (field, "") : (field[..dot], field[(dot + 1)..]);
        using var document = JsonDocument.Parse(json);
        var value = document.RootElement;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        Content = name switch
        {
            "working" => Content with { WorkingEnterpriseId = text },
            "site" => Content with { SiteEnterpriseId = text },
            "area" => Content with { Area = text },
            "place" => Content with { Place = text },
            "scope" => Content with { Scope = text },
            "method" => Content with { Method = text },
            "grade" => Content with { Grade = text },
            "choice" => Content with { PeriodChoice = text == "higher-grade" ? PeriodChoice.HigherGrade : PeriodChoice.LeaveOut },
            "leader" => Content with { Leader = People.Member(text) },
            "guardian" => Content with { Guardian = People.Member(text) },
            "workers" => Content with { Workers = [.. value.EnumerateArray().Select(e => People.Member(e.GetString()!)).OfType<CrewMember>()] },
            "rescue-plan" => Content with { RescuePlan = text },
            "rescue-equipment" => Content with { RescueEquipment = text },
            "toxic" => Content with { ToxicRisk = text.Length == 0 ? null : text == "yes" },
            "joint-approval" => Content with { JointApproval = text },
            "outage" => Content with { OutageRecord = text },
            "coordinator" => Content with { Coordinator = text },
            "gas" => Content with { GasChoices = [.. Content.GasChoices.Where(c => c.Gas != rest), new GasChoice(rest, text)] },
            "check" => Content with { Checklist = Answered(rest, a => a with { Applies = text == "yes" }) },
            "remark" => Content with { Checklist = Answered(rest, a => a with { Remark = text.Length == 0 ? null : text }) },
            "briefing" => Content with { Briefing = Briefed(rest, text) },
            "period" => Content with { DailyPeriods = Hours(rest, text) },
            "periods" => Content with { DailyPeriods = [.. value.EnumerateArray().Select(p => new DailyPeriod(TypedInstant.Hour(p[0].GetString()) ?? default, TypedInstant.Hour(p[1].GetString()) ?? default))] },
            "from" => BeginTyped(rest, text),
            "to" => EndTyped(rest, text),
            _ => Content,
        };
    }

    private PermitContent BeginTyped(string part, string text)
    {
        var before = Content.Window;
        _begin.Take(part, text);
        if (_begin.Value is { } begin && (_end.Value is not { } end || end <= begin))
        {
            // Half a window could not be kept, and most shifts are eight hours; a window that moves on keeps its length.
            _end.Show(begin + (before is { IsReversed: false } ? before.Length : Shorter(type.Grade(Content.Grade)?.Longest ?? UsualShift, UsualShift)));
        }

        return Windowed(before);
    }

    private PermitContent EndTyped(string part, string text)
    {
        _end.Take(part, text);
        if (_end.Value is { } end && _begin.Value is null)
        {
            _begin.Show(end - UsualShift);
        }

        return Windowed(Content.Window);
    }

    private PermitContent Windowed(PermitWindow? before)
    {
        var window = _begin.Value is { } from && _end.Value is { } to ? new PermitWindow(from, to) : null;
        var hours = Content.DailyPeriods;
        if (window is { IsReversed: false } && (hours.Count == 0 || (hours is [var only] && (only == _followed || (before is not null && only == HoursOf(before))))))
        {
            // Hours nobody has chosen follow the window, also over a window that was reversed for a moment.
            var followed = HoursOf(window);
            _followed = followed;
            hours = [followed];
            HoursRevision++;
        }

        return Content with { Window = window, DailyPeriods = hours };
    }

    // A window of one shift is its own hours; a longer one is worked round the clock unless somebody says otherwise.
    private DailyPeriod HoursOf(PermitWindow window) => window.Length < TimeSpan.FromDays(1)
        ? new DailyPeriod(TimeOnly.FromDateTime(clock.ToLocal(window.From).DateTime), TimeOnly.FromDateTime(clock.ToLocal(window.To).DateTime))
        : new DailyPeriod(TimeOnly.MinValue, TimeOnly.MinValue);

    private List<DailyPeriod> Hours(string place, string text)
    {
        List<DailyPeriod> hours = [.. Content.DailyPeriods];
        var parts = place.Split('.');
        if (parts.Length == 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var index) && index < hours.Count && TypedInstant.Hour(text) is { } time)
        {
            hours[index] = parts[1] == "from" ? hours[index] with { From = time } : hours[index] with { To = time };
        }

        return hours;
    }

    private List<ChecklistAnswer> Answered(string code, Func<ChecklistAnswer, ChecklistAnswer> change)
    {
        var known = Content.Checklist.FirstOrDefault(a => a.Code == code) ?? new ChecklistAnswer(code, Applies: false);
        return [.. Content.Checklist.Where(a => a.Code != code), change(known)];
    }

    private ContractorBriefing Briefed(string part, string text)
    {
        var briefing = Content.Briefing ?? new ContractorBriefing(clock.Now, "", "");
        if (BriefingAt.Value is null && !part.StartsWith("at.", StringComparison.Ordinal))
        {
            BriefingAt.Show(briefing.At);
        }

        return part switch
        {
            "by" => briefing with { By = text },
            "topics" => briefing with { Topics = text },
            "at.date" or "at.time" => briefing with { At = BriefedAt(part[3..], text) ?? briefing.At },
            _ => briefing,
        };
    }

    private DateTimeOffset? BriefedAt(string part, string text)
    {
        BriefingAt.Take(part, text);
        return BriefingAt.Value;
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
