using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>Service task <c>grading.clock</c>: starts a step's limit (payload <c>limit</c>) from today, unless it runs already, and says the instant before which the step is in time.</summary>
public sealed class GradingClock(SeedDocuments seed, WorkingCalendars calendars, TownClock clock) : IServiceTask
{
    public const string TaskName = "grading.clock";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.GradingAsync(call.CaseId, cancellationToken);
        var limit = seed.Get<GradingRules>(GradingRules.Path).Limit(call.Text("limit")!);
        var running = application.StartClock(limit.Code, () => calendars.Current.AddWorkingDays(clock.DateOf(context.Now), limit.Days));
        context.Announce(new GradingChanged(application.Id));
        return JsonSerializer.SerializeToElement(new { at = clock.EndOf(running.DueOn), due = running.DueOn });
    }
}
