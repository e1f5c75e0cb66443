namespace CaseFlow.Web.Hosting;

/// <summary>The machine's time and so many days: a demonstration shows what comes when a limit is over.</summary>
internal sealed class ClockAhead(int days) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(days);
}
