using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Ui.Drafts;

namespace CaseFlow.Meetings.Pages;

/// <summary>The form of a meeting as it was typed.</summary>
internal static class TypedMeeting
{
    private const int MostRows = 30;

    /// <summary>Rows of decisions in use; one while nothing was typed.</summary>
    public static int Rows(DraftFields draft) => int.TryParse(draft.Text("rows"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? Math.Clamp(rows, 1, MostRows) : 1;

    /// <summary>What is to be recorded.</summary>
    /// <exception cref="RuleViolationException">A date, the kind or an owner is not chosen.</exception>
    public static RecordMeeting.Request Read(DraftFields draft)
    {
        var kind = Enum.TryParse<MeetingKind>(draft.Text("kind"), out var chosen) ? chosen : throw new RuleViolationException("meeting.missing", "@meeting.column.kind");
        var minutes = new MeetingMinutes(kind, Day(draft.Text("date"), "date"), draft.Text("place") ?? "", draft.Text("host") ?? "", draft.Text("attendees") ?? "", draft.Text("text") ?? "");
        return new RecordMeeting.Request(minutes, [.. Enumerable.Range(0, Rows(draft)).Where(row => !string.IsNullOrWhiteSpace(draft.Text($"what-{row}"))).Select(row => Decision(draft, row))]);
    }

    private static NewDecision Decision(DraftFields draft, int row) =>
        new(draft.Text($"what-{row}")!, Owner(draft.Text($"owner-{row}")), Day(draft.Text($"due-{row}"), "due"));

    private static DecisionOwner Owner(string? owner) => owner?.Split(':') switch
    {
        ["office"] => DecisionOwner.Office,
        ["unit", var id] => new(id, null),
        ["enterprise", var id] => new(null, id),
        _ => throw new RuleViolationException("meeting.missing", "@meeting.page.owner"),
    };

    private static DateOnly Day(string? text, string field) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new RuleViolationException("meeting.missing", $"@meeting.column.{field}");
}
