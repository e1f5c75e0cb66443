using System.Diagnostics;
using CaseFlow.Campaigns;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>How long a campaign's start takes and how much memory it holds, with how many enterprises:
/// <c>CASEFLOW_MEASURE_STARTS=50000 dotnet run -c Release --project tests/CaseFlow.Tests -- -class CaseFlow.Tests.Campaigns.MeasuringStarts</c>.
/// An ordinary run starts a few and asserts that none is lost.</summary>
public sealed class MeasuringStarts(ITestOutputHelper output)
{
    private const int Units = 10;
    private static readonly int Enterprises = int.TryParse(Environment.GetEnvironmentVariable("CASEFLOW_MEASURE_STARTS"), out var asked) ? asked : 2 * Units;

    [Fact]
    public async Task Starting_a_campaign()
    {
        await using var scene = await CampaignScene.StartAsync(Units, Enterprises / Units);
        await scene.BeginAsync();
        var batch = await scene.App.ReadAsync(db => db.CampaignBatches.AsNoTracking().SingleAsync());
        var work = scene.App.Get<BatchWork>();
        var watch = Stopwatch.StartNew();
        var chunks = 0;
        var most = 0L;
        var cpu = Environment.CpuUsage.TotalTime;
        while (await work.RunAsync(CancellationToken.None) > 0)
        {
            if (++chunks % 50 == 1)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
                output.WriteLine($"{chunks * PartStarts.ChunkSize,6}: {watch.Elapsed.TotalSeconds:0.0} s, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB after collection");
            }
        }

        output.WriteLine($"{Enterprises} enterprises: {watch.Elapsed.TotalSeconds:0.00} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.00} s of processor, at most {most >> 20} MiB on the heap, {Environment.WorkingSet >> 20} MiB in all");
        Assert.Equal(Enterprises, await scene.App.ReadAsync(db => db.Participations.CountAsync(p => p.CampaignId == batch.CampaignId)));
    }
}
