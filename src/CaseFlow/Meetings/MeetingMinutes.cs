using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Meetings;

/// <summary>What is written down about a meeting (会议纪要).</summary>
/// <param name="Kind">Which sort.</param>
/// <param name="HeldOn">When.</param>
/// <param name="Place">Where.</param>
/// <param name="Host">Who held it (主持人).</param>
/// <param name="Attendees">Who attended, in words.</param>
/// <param name="Text">What was said.</param>
public sealed record MeetingMinutes(MeetingKind Kind, DateOnly HeldOn, string Place, string Host, string Attendees, string Text)
{
    internal IEnumerable<Message> Missing()
    {
        foreach (var (text, field) in new[] { (Place, "place"), (Host, "host"), (Attendees, "attendees"), (Text, "text") })
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return new Message("meeting.missing", $"@meeting.column.{field}");
            }
            else if (text.Length > Meeting.LongestMinutes)
            {
                yield return new Message("meeting.too-long", $"@meeting.column.{field}", Meeting.LongestMinutes.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    internal IEnumerable<MeetingChange> Compare(MeetingMinutes now) =>
    [
        new("meeting.column.kind", $"@meeting.kind.{Kind}", $"@meeting.kind.{now.Kind}"),
        new("meeting.column.date", MeetingWords.Date(HeldOn), MeetingWords.Date(now.HeldOn)),
        new("meeting.column.place", Place, now.Place),
        new("meeting.column.host", Host, now.Host),
        new("meeting.column.attendees", Attendees, now.Attendees),
        new("meeting.column.text", Text, now.Text),
    ];

    internal MeetingMinutes Tidy() => this with { Place = Place.Trim(), Host = Host.Trim(), Attendees = Attendees.Trim(), Text = Text.Trim() };
}
