using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>Puts corrections into a history, one entry for each thing that changed, with what stood there before.</summary>
internal static class MeetingChronicle
{
    /// <summary>The code of each such entry: what, before, after.</summary>
    public const string Corrected = "audit.meeting.corrected";

    /// <summary>The kind of a meeting's case; no process moves it, it holds the history of the minutes.</summary>
    private const string CaseKind = "meeting";

    /// <summary>Opens the case of a meeting.</summary>
    public static CaseFile Open(CommandContext context, Meeting meeting)
    {
        var file = new CaseFile(meeting.Id, CaseKind, meeting.Number, $"{MeetingWords.Date(meeting.HeldOn)} {meeting.Minutes.Place}", context.Now);
        context.Db.Add(file);
        return file;
    }

    /// <exception cref="RuleViolationException">Nothing changed.</exception>
    public static async Task CorrectAsync(this CommandContext context, CaseFile file, IEnumerable<MeetingChange> compared, string reason, CancellationToken cancellationToken)
    {
        var changes = compared.Where(c => c.Before != c.After).ToList();
        if (changes.Count == 0)
        {
            throw new RuleViolationException("meeting.nothing-changed");
        }

        foreach (var change in changes)
        {
            await context.RecordAsync(file, new Message(Corrected, "@" + change.Field, change.Before, change.After), reason, cancellationToken: cancellationToken);
        }
    }
}
