using Microsoft.Extensions.Hosting;
using Quartz;

namespace CaseFlow.Processes;

/// <summary>Lets every kind of due work run at its own beat, and at once after a commit that left some: a mail does not wait for the clock, and no timer for a mail.</summary>
public sealed class DueWorkClock(IEnumerable<IDueWork> works, DueWorkBeat beat, CommitSignals signals, ISchedulerFactory schedulers) : IHostedService, IDisposable
{
    private IDisposable? _listening;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var work in works)
        {
            var job = JobBuilder.Create<DueWorkJob>().WithIdentity(DueWorkJob.KeyOf(work.GetType())).Build();
            var trigger = TriggerBuilder.Create().StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(beat.Interval).RepeatForever()).Build();
            await scheduler.ScheduleJob(job, trigger, cancellationToken: cancellationToken);
        }

        _listening = signals.Listen(changes =>
        {
            foreach (var staged in changes.OfType<DueWorkStaged>().Distinct())
            {
                _ = KickAsync(DueWorkJob.KeyOf(staged.Work));
            }
        });
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _listening?.Dispose();

    private async Task KickAsync(JobKey key)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler();
            await scheduler.TriggerJob(key);
        }
        catch (SchedulerException)
        {
            // The host is stopping; the rows are there for the next start.
        }
    }
}
