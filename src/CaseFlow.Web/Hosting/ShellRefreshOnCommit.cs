using CaseFlow.Processes;
using CaseFlow.Ui.Shell;

namespace CaseFlow.Web.Hosting;

/// <summary>Lets open shells count again after commits; several within a moment are told once.</summary>
public sealed class ShellRefreshOnCommit(CommitSignals signals, ShellRefresh refresh, TimeProvider time) : IHostedService, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);
    private IDisposable? _listening;
    private int _pending;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listening = signals.Listen(OnCommitted);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _listening?.Dispose();

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Count > 0 && Interlocked.Exchange(ref _pending, 1) == 0)
        {
            _ = TellAsync();
        }
    }

    private async Task TellAsync()
    {
        await Task.Delay(Moment, time);
        Volatile.Write(ref _pending, 0);
        refresh.Request();
    }
}
