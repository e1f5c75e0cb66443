using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Takes an answer. What it says was written down before, so that the signature covers it; only the number of a certificate comes with it.</summary>
public sealed class AnswerGrading : ITaskAnswer
{
    private sealed record CertificateNumber(string? Number);

    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        if (reply.Data is not { ValueKind: JsonValueKind.Object } data)
        {
            return;
        }

        if (task.TypeName != GradingTasks.Announce)
        {
            throw new RuleViolationException("grading.answer-takes-no-data");
        }

        var number = data.Deserialize<CertificateNumber>(JsonSerializerOptions.Web)?.Number?.Trim();
        if (number is { Length: > 0 } && (await context.Db.GradingCertificates.AnyAsync(c => c.Number == number, cancellationToken) || await context.Db.Cases.AnyAsync(c => c.Number == number, cancellationToken)))
        {
            throw new RuleViolationException("grading.number-used", number);
        }

        (await context.GradingAsync(task.CaseId, cancellationToken)).NumberCertificate(number);
    }
}
