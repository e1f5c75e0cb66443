using Quartz;

namespace CaseFlow.Processes;

/// <summary>Quartz's beat, a job of its own for each kind of work, so that a slow one holds up no other. It may come twice or on two nodes: correctness rests on the rows and their leases.</summary>
[DisallowConcurrentExecution]
public sealed class DueWorkJob(IEnumerable<IDueWork> works) : IJob
{
    /// <summary>The job that does one kind of work.</summary>
    public static JobKey KeyOf(Type work) => new(work.Name);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var work = works.Single(w => KeyOf(w.GetType()).Equals(context.JobDetail.Key));
        while (await work.RunAsync(cancellationToken) > 0)
        {
        }
    }
}
