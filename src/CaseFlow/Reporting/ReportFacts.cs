using System.Text.Json;
using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>Service task <c>report.facts</c>: who writes the report, whether it is still owed, and whether it was returned.</summary>
public sealed class ReportFacts : IServiceTask
{
    public const string TaskName = "report.facts";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var report = await context.ReportAsync(call.CaseId!, cancellationToken);
        return JsonSerializer.SerializeToElement(new { person = report.PersonId, unit = report.UnitId, owed = report.IsOwed, returned = report.Status == ReportStatus.Returned });
    }
}
