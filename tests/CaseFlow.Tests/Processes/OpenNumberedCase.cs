using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Tests.Processes;

/// <summary>Opens a case under a number that nobody else may have.</summary>
internal sealed class OpenNumberedCase : IOperation<string, string>
{
    public async ValueTask<string> ExecuteAsync(string request, CommandContext context, CancellationToken cancellationToken)
    {
        var file = new CaseFile(context.NewId(), "permit", request, request, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.permit.submitted"), cancellationToken: cancellationToken);
        return file.Id;
    }
}
