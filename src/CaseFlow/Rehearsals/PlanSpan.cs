using CaseFlow.Processes;
using CaseFlow.Reminders;

namespace CaseFlow.Rehearsals;

/// <summary>Stages one page of a kind's reminders for all days of a span in which nothing changes, by the kind's own rules as on a server, and settles them at once.</summary>
internal sealed class PlanSpan(IReminderSubject subject, SpanDigests digests) : IOperation<PlanSpan.Request, string?>
{
    public sealed record Request(ReminderSpan Span, string? After);

    /// <returns>Where the next page begins; null when this was the last.</returns>
    public async ValueTask<string?> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var next = await subject.PlanAsync(request.Span, request.After, context, cancellationToken);
        await digests.SettleAsync(context, [.. context.Db.Reminders.Local.Where(r => r.State == ReminderState.Planned && r.On <= request.Span.Through)], request.Span.Through, cancellationToken);
        return next;
    }
}
