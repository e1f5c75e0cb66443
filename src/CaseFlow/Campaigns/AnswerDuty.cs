using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Campaigns;

/// <summary>Takes the evidence that a piece of work was done.</summary>
public sealed class AnswerDuty : ITaskAnswer
{
    /// <summary>Characters of evidence, at most.</summary>
    public const int LongestEvidence = 4000;

    /// <exception cref="RuleViolationException">No evidence, or too much of it.</exception>
    public ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var evidence = reply.Data is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("evidence", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!.Trim() : "";
        if (evidence.Length is 0 or > LongestEvidence)
        {
            throw evidence.Length == 0 ? new RuleViolationException("campaign.evidence-missing") : new RuleViolationException("campaign.evidence-too-long", CampaignWords.Number(LongestEvidence));
        }

        context.Share(new DutyEvidence(evidence));
        return ValueTask.CompletedTask;
    }
}
