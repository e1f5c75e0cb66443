using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Service task <c>complaint.clock</c>: starts a step's limit (payload <c>limit</c>) from today and says the instant before which the step is in time.</summary>
public sealed class ComplaintClock(SeedDocuments seed, WorkingCalendars calendars, TownClock clock) : IServiceTask
{
    public const string TaskName = "complaint.clock";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintAsync(call.CaseId, cancellationToken);
        var limit = seed.Get<ComplaintRules>(ComplaintRules.Path).Limit(call.Text("limit")!);
        var running = complaint.StartClock(limit.Code, () => calendars.Current.AddWorkingDays(clock.DateOf(context.Now), limit.Days));
        context.Announce(new ComplaintsChanged(complaint.Id));
        return JsonSerializer.SerializeToElement(new { at = clock.EndOf(running.DueOn), due = running.DueOn });
    }
}
