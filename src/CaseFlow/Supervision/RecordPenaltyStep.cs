using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Service task <c>penalty.record-step</c>: decides a penalty case with the numbers that came with the answer, registers payments, or drops it.</summary>
public sealed class RecordPenaltyStep(TownClock clock) : IServiceTask
{
    public const string TaskName = "penalty.record-step";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var penalty = await context.PenaltyAsync(call.CaseId!, cancellationToken);
        var reply = context.Shared<TaskReply>()!;
        var today = clock.DateOf(reply.At);
        var given = PenaltyAnswer.Of(reply.Data);
        switch (call.Text("action"))
        {
            case "decide":
                await RequireFreeAsync([.. given.Values], context, cancellationToken);
                penalty.Decide(given, reply.By, today);
                break;
            case "pay":
                foreach (var (party, on) in given)
                {
                    penalty.Pay(party, DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), today);
                }

                penalty.RequirePaid();
                break;
            case "drop":
                penalty.Drop(reply.Comment, reply.By);
                break;
            case var unknown:
                throw new RuleViolationException("supervision.unknown-action", unknown ?? "");
        }

        if (penalty.State is DecisionState.Paid or DecisionState.Dropped)
        {
            (await context.Db.Set<CaseFile>().FindAsync([penalty.Id], cancellationToken))!.Close(context.Now);
        }

        context.Announce(new SupervisionChanged(penalty.Id));
        return JsonSerializer.SerializeToElement(new { state = penalty.State.ToString() });
    }

    private static async Task RequireFreeAsync(IReadOnlyList<string> numbers, CommandContext context, CancellationToken cancellationToken)
    {
        if (await context.Db.Set<PenaltyDecision>().Where(d => numbers.Contains(d.Number!)).Select(d => d.Number).FirstOrDefaultAsync(cancellationToken) is { } taken)
        {
            throw new RuleViolationException("supervision.number-taken", taken);
        }
    }
}
