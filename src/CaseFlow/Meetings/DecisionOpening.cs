using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>Opens the case of a decision; each starts moving in a transaction of its own.</summary>
internal static class DecisionOpening
{
    /// <exception cref="RuleViolationException">Its owner is unknown or closed.</exception>
    public static async Task StageAsync(MeetingDecision decision, Meeting meeting, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOwnerAsync(decision.Wording.Owner, cancellationToken);
        context.Db.Add(decision);
        var file = new CaseFile(decision.Id, DecisionFace.CaseKind, decision.Number, decision.Text, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.meeting.decided", meeting.Number, MeetingWords.Date(decision.DueOn)), cancellationToken: cancellationToken);
        var input = new Dictionary<string, JsonElement> { ["DecisionId"] = JsonSerializer.SerializeToElement(decision.Id) };
        var start = new StartProcess("meeting-decision", input, decision.Id, decision.Id) { InstanceId = context.NewId() };
        context.Processes.StartLater(start, decision.Id);
        file.MovedBy(start.InstanceId);
    }
}
