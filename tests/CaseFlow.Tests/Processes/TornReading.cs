using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Tests.Processes;

/// <summary>Opens a case, once. What happens between its two readings is the test's.</summary>
internal sealed class TornReading(Func<TornReading, Task> between) : IOperation<string, string>
{
    private bool _isTorn;

    public async ValueTask<string> ExecuteAsync(string request, CommandContext context, CancellationToken cancellationToken)
    {
        if (!_isTorn)
        {
            _isTorn = true;
            await between(this);
        }

        if (await context.Db.Cases.AnyAsync(c => c.Number == request, cancellationToken))
        {
            throw new RuleViolationException("inbox.already-answered");
        }

        var file = new CaseFile(context.NewId(), "permit", request, request, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.permit.submitted"), cancellationToken: cancellationToken);
        return file.Id;
    }
}
