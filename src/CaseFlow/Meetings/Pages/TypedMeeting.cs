using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Ui.Drafts;

namespace CaseFlow.Meetings.Pages;

/// <summary>The forms of a meeting and of a decision as they are stored and as they were typed.</summary>
internal static class TypedMeeting
{
    private const int MostRows = 30;

    /// <summary>Rows of decisions in use; one while nothing was typed.</summary>
    public static int Rows(DraftFields draft) => int.TryParse(draft.Text("rows"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? Math.Clamp(rows, 1, MostRows) : 1;

    /// <summary>The fields of minutes.</summary>
    public static IReadOnlyDictionary<string, string> Fields(Meeting meeting) => new Dictionary<string, string>
    {
        ["kind"] = meeting.Kind.ToString(),
        ["date"] = MeetingWords.Date(meeting.HeldOn),
        ["place"] = meeting.Minutes.Place,
        ["host"] = meeting.Minutes.Host,
        ["attendees"] = meeting.Minutes.Attendees,
        ["text"] = meeting.Minutes.Text,
        ["reason"] = "",
    };

    /// <summary>The fields of one decision; of a new one they are empty.</summary>
    public static IReadOnlyDictionary<string, string> Fields(NewDecision? decision) => new Dictionary<string, string>
    {
        ["what-0"] = decision?.Text ?? "",
        ["owner-0"] = decision is null ? "" : OwnerChoices.ValueOf(decision.Owner),
        ["enterprise-0"] = decision?.Owner.EnterpriseId ?? "",
        ["due-0"] = decision is null ? "" : MeetingWords.Date(decision.DueOn),
        ["reason"] = "",
    };

    /// <summary>What is to be recorded; a row without words is left out.</summary>
    /// <exception cref="RuleViolationException">A date, the kind or an owner is not chosen.</exception>
    public static RecordMeeting.Request Read(DraftFields draft) =>
        new(Minutes(draft), [.. Enumerable.Range(0, Rows(draft)).Where(row => !string.IsNullOrWhiteSpace(draft.Text($"what-{row}"))).Select(row => Decision(draft, row))]);

    /// <summary>The minutes as they were typed.</summary>
    /// <exception cref="RuleViolationException">The date or the kind is not chosen.</exception>
    public static MeetingMinutes Minutes(DraftFields draft)
    {
        var kind = Enum.TryParse<MeetingKind>(draft.Text("kind"), out var chosen) ? chosen : throw new RuleViolationException("meeting.missing", "@meeting.column.kind");
        return new MeetingMinutes(kind, Day(draft.Text("date"), "date"), draft.Text("place") ?? "", draft.Text("host") ?? "", draft.Text("attendees") ?? "", draft.Text("text") ?? "");
    }

    /// <summary>One decision as it was typed.</summary>
    /// <exception cref="RuleViolationException">The date or an owner is not chosen.</exception>
    public static NewDecision Decision(DraftFields draft, int row) =>
        new(draft.Text($"what-{row}") ?? "", OwnerChoices.Read(draft.Text($"owner-{row}"), draft.Text($"enterprise-{row}")), Day(draft.Text($"due-{row}"), "due"));

    private static DateOnly Day(string? text, string field) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new RuleViolationException("meeting.missing", $"@meeting.column.{field}");
}
