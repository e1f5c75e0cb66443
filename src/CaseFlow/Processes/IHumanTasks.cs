namespace CaseFlow.Processes;

/// <summary>Where tasks for people go: the inbox. Everything is staged in the same command.</summary>
public interface IHumanTasks
{
    /// <summary>Opens a task.</summary>
    ValueTask OpenAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken);

    /// <summary>Withdraws tasks whose bookmark is gone.</summary>
    ValueTask WithdrawAsync(IReadOnlyList<string> taskIds, CommandContext context, CancellationToken cancellationToken);
}
