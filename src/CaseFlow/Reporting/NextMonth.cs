using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>Service task <c>report.next-month</c>: which month of the year (payload <c>year</c>) is asked for next, and when it begins in the town's time.</summary>
public sealed class NextMonth(TownClock clock) : IServiceTask
{
    public const string TaskName = "report.next-month";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var year = await context.ReportingYearAsync(call.Text("year"), cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            month = year.NextMonth,
            at = year.NextMonth is { } month ? clock.At(year.OpensOn(month), TimeOnly.MinValue) : (DateTimeOffset?)null,
        });
    }
}
