using Microsoft.Extensions.Hosting;
using Quartz;

namespace CaseFlow.Processes;

/// <summary>Runs due work at once after a commit instead of at the next beat, so that a mail does not wait for the clock.</summary>
public sealed class DueWorkKick(CommitSignals signals, ISchedulerFactory schedulers) : IHostedService, IDisposable
{
    private IDisposable? _listening;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listening = signals.Listen(changes =>
        {
            if (changes.OfType<DueWorkStaged>().Any())
            {
                _ = KickAsync();
            }
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _listening?.Dispose();

    private async Task KickAsync()
    {
        try
        {
            var scheduler = await schedulers.GetScheduler();
            await scheduler.TriggerJob(DueWorkJob.Key);
        }
        catch (SchedulerException)
        {
            // The host is stopping; the rows are there for the next start.
        }
    }
}
