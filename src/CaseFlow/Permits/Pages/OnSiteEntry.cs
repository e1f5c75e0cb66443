using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Ui.Drafts;

namespace CaseFlow.Permits.Pages;

/// <summary>What the guardian has typed so far, read as readings, checks, talk and monitoring.</summary>
/// <param name="permit">The permit, with what was recorded before.</param>
/// <param name="type">Its type.</param>
/// <param name="draft">What was typed.</param>
/// <param name="clock">For the time of sampling.</param>
internal sealed class OnSiteEntry(WorkPermit permit, PermitType type, DraftFields draft, TownClock clock)
{
    public const string TakenAtField = "takenAt";
    public const string TakenOnField = "takenOn";
    public const string TakenExactlyField = "takenExactly";
    public const string SpeakerField = "talk.speaker";
    public const string WordsField = "talk.words";
    public const string MonitoringField = "monitoring";

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>A ticked box, as the device writes it.</summary>
    public const string Ticked = "true";

    public static string GasField(SamplePoint point, GasKind gas) => $"gas.{point.Code}.{gas.Code}";

    public static string CheckField(CheckItem item) => $"check.{item.Code}";

    public static string RemarkField(CheckItem item) => $"check.{item.Code}.remark";

    /// <summary>Days on which the samples can have been taken: a shift may pass midnight.</summary>
    public IReadOnlyList<DateOnly> Days => TakenOn < clock.Today.AddDays(-1) ? [TakenOn, clock.Today.AddDays(-1), clock.Today] : [clock.Today.AddDays(-1), clock.Today];

    /// <summary>The day chosen; else the last one on which it was the time typed; else today.</summary>
    public DateOnly TakenOn =>
        DateOnly.TryParseExact(draft.Text(TakenOnField), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Time is { } time && clock.At(clock.Today, time) > clock.Now ? clock.Today.AddDays(-1)
        : clock.Today;

    /// <summary>When the samples were taken; null while no time is typed.</summary>
    /// <exception cref="RuleViolationException">What is typed is no time.</exception>
    public DateTimeOffset? TakenAt => string.IsNullOrWhiteSpace(draft.Text(TakenAtField)) ? null
        : Time is { } time ? Exactly(clock.At(TakenOn, time))
        : throw new RuleViolationException("permit.on-site.no-time");

    /// <summary>Whether what is typed as the time is one, or nothing is.</summary>
    public bool HasTime => Time is not null || string.IsNullOrWhiteSpace(draft.Text(TakenAtField));

    // "Now" was pressed to the second, and a second decides which of two readings is the later one; a minute that was typed over counts as typed.
    private DateTimeOffset Exactly(DateTimeOffset minute) =>
        DateTimeOffset.TryParse(draft.Text(TakenExactlyField), CultureInfo.InvariantCulture, out var pressed) && pressed >= minute && pressed < minute.AddMinutes(1) ? pressed : minute;

    private TimeOnly? Time => TypedInstant.Hour(draft.Text(TakenAtField));

    /// <summary>A day as the draft holds it.</summary>
    public static string Written(DateOnly day) => day.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>A value as typed; commas of either script count as points. Null while empty.</summary>
    /// <exception cref="RuleViolationException">It is no number.</exception>
    public decimal? Value(SamplePoint point, GasKind gas) => draft.Text(GasField(point, gas)) is not { } text || string.IsNullOrWhiteSpace(text) ? null
        : TryRead(text, out var value) ? value
        : throw new RuleViolationException("permit.on-site.no-number", point.Name.AsArgument(), gas.Name.AsArgument());

    /// <summary>Whether any value is typed.</summary>
    public bool HasTyped => (type.Gas?.Points ?? []).Any(point => type.Gas!.Gases.Any(gas => !string.IsNullOrWhiteSpace(draft.Text(GasField(point, gas)))));

    /// <summary>Whether the monitor was looked at and is on.</summary>
    public bool MonitoringOn => draft.Text(MonitoringField) == Ticked;

    /// <summary>Yes, no, or null while unanswered.</summary>
    public bool? Answer(CheckItem item) => draft.Text(CheckField(item)) switch { "yes" => true, "no" => false, _ => null };

    /// <summary>What is wrong with a value as it stands, in a sentence; null when nothing is.</summary>
    public Message? Judge(SamplePoint point, GasKind gas)
    {
        if (draft.Text(GasField(point, gas)) is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return !TryRead(text, out var value) ? new Message("permit.on-site.no-number", point.Name.AsArgument(), gas.Name.AsArgument())
            : gas.LimitFor(permit.Content) is not { } limit ? new Message("permit.gas-choice-missing", gas.Name.AsArgument())
            : value < limit.Least || value > limit.Most ? new Message("permit.on-site.out-of-limits")
            : null;
    }

    /// <summary>What has to be recorded: what was typed and is not on record yet.</summary>
    /// <param name="since">What was recorded before this instant does not count: it belongs to an earlier test.</param>
    public OnSiteRecord ToRecord(DateTimeOffset since)
    {
        var at = TakenAt ?? clock.Now;
        var readings = (type.Gas?.Points ?? [])
            .SelectMany(_ => type.Gas!.Gases, (point, gas) => (point, gas, value: Value(point, gas)))
            .Where(r => r.value is not null && !permit.Readings.Any(known => known.Point == r.point.Code && known.Gas == r.gas.Code && known.Value == r.value && known.TakenAt == at))
            .Select(r => new OnSiteReading(r.point.Code, r.gas.Code, r.value!.Value, at))
            .ToList();
        return new OnSiteRecord(readings, Checks(since), Talk(since), MonitoringOn && !permit.Steps.Any(s => s.Action == PermitAction.Monitor && s.At >= since));
    }

    private static bool TryRead(string text, out decimal value) =>
        decimal.TryParse(text.Trim().Replace('，', '.').Replace(',', '.').Replace('。', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private List<CheckAnswer>? Checks(DateTimeOffset since)
    {
        var answers = type.Checks.Where(c => Answer(c) is not null).Select(c => new CheckAnswer(c.Code, Answer(c)!.Value, Answer(c) == false ? draft.Text(RemarkField(c)) : null)).ToList();
        return answers.Count == 0 || (permit.Checks is [.., { } last] && last.At >= since && last.Answers.SequenceEqual(answers)) ? null : answers;
    }

    private OnSiteTalk? Talk(DateTimeOffset since)
    {
        var (speaker, words) = ((draft.Text(SpeakerField) ?? "").Trim(), (draft.Text(WordsField) ?? "").Trim());
        return speaker + words == "" || (permit.Talks is [.., { } last] && last.At >= since && last.Speaker == speaker && last.Words == words) ? null : new OnSiteTalk(speaker, words);
    }
}
