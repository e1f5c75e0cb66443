using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>Takes the signature under a report. What it says was written down before, so that the signature covers it.</summary>
public sealed class AnswerReport : ITaskAnswer
{
    public ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken) =>
        reply.Data is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) }
            ? throw new RuleViolationException("report.answer-takes-no-data")
            : ValueTask.CompletedTask;
}
