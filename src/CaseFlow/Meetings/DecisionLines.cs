using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Meetings.Pages;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings;

/// <summary>Decisions in one line of a list.</summary>
public sealed class DecisionLines(TownClock clock, Language.Texts texts) : ICaseLines
{
    public string Kind => DecisionFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var rows = await DecisionRow.ReadAsync(db, db.MeetingDecisions.Where(d => caseIds.Contains(d.Id)), texts, cancellationToken);
        return rows.ToDictionary(r => r.Decision.Id, r => new CaseLine(
            r.Decision.Text, r.Owner, r.Decision.Number, "task_alt", MeetingLooks.Tone(r.Decision, clock.Today), MeetingWords.Key(r.Decision, clock.Today)));
    }
}
