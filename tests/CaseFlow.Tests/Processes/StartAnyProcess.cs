using CaseFlow.Processes;

namespace CaseFlow.Tests.Processes;

/// <summary>Starts an instance without a case.</summary>
internal sealed class StartAnyProcess : IOperation<StartProcess, string>
{
    public async ValueTask<string> ExecuteAsync(StartProcess request, CommandContext context, CancellationToken cancellationToken) =>
        (await context.Processes.StartAsync(request, cancellationToken)).Id;
}
