using CaseFlow.Processes;

namespace CaseFlow.Tests.Installed;

/// <summary>Stages what a test needs in the database, through the one gateway like everything else.</summary>
internal sealed class StageAnything(Action<CommandContext> stage) : IOperation<string, bool>
{
    public ValueTask<bool> ExecuteAsync(string request, CommandContext context, CancellationToken cancellationToken)
    {
        stage(context);
        return ValueTask.FromResult(true);
    }
}
