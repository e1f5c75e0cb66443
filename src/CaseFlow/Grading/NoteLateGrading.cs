using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>Service task <c>grading.late</c>: a limit (payload <c>limit</c>) ran out and its step is still open; the history says so, and so does every page. Answers where the application stands, and whether the step is really late.</summary>
public sealed class NoteLateGrading : IServiceTask
{
    public const string TaskName = "grading.late";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var application = await context.GradingAsync(call.CaseId, cancellationToken);
        var limit = call.Text("limit")!;
        if (application.NoteLate(limit))
        {
            context.RecordBySystem(await context.FileAsync(application, cancellationToken), new Message("audit.grading.late", $"@grading.limit.{limit}"));
            context.Announce(new GradingChanged(application.Id));
        }

        return await GradingFacts.OfAsync(application, context, cancellationToken, late: application.Running(limit) is not null);
    }
}
