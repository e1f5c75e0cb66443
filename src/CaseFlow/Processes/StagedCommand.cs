using System.Runtime.ExceptionServices;
using CaseFlow.Data;

namespace CaseFlow.Processes;

/// <summary>A command that has staged everything and waits for its commit.</summary>
internal sealed class StagedCommand(CaseFlowDbContext db, string operation, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource<bool> _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ExceptionDispatchInfo? _failure;

    public CaseFlowDbContext Db => db;

    public string Operation => operation;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Nothing has spoken against it so far.</summary>
    public bool IsSaved => _failure is null;

    /// <summary>Waits until it is committed (false), or is the one to commit for all that wait (true).</summary>
    public Task<bool> IsItsTurnAsync() => _turn.Task;

    public void TakeTurn() => _turn.TrySetResult(true);

    public void End() => _turn.TrySetResult(false);

    /// <summary>Saves it. A race that it alone lost is kept for its own caller; what strikes the whole transaction is thrown.</summary>
    public async Task TryAsync(Func<Task> save)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await save();
        }
        catch (Exception own) when (own is OperationCanceledException || SaveFailures.IsLostRace(own))
        {
            Lose(own);
        }
    }

    /// <summary>It is not committed, for this reason.</summary>
    public void Lose(Exception reason) => _failure ??= ExceptionDispatchInfo.Capture(reason);

    /// <summary>Goes on, or throws why it could not be committed.</summary>
    public void Answer() => _failure?.Throw();
}
