using Quartz;

namespace CaseFlow.Processes;

/// <summary>Quartz's beat. It may come twice or on two nodes: correctness rests on the rows and their leases.</summary>
[DisallowConcurrentExecution]
public sealed class DueWorkJob(DueWork work) : IJob
{
    public static readonly JobKey Key = new("due-work");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await work.RunAsync(cancellationToken);
}
