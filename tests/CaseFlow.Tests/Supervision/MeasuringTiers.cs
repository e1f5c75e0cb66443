using System.Diagnostics;
using CaseFlow.Hazards;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Supervision;
using CaseFlow.Tests.Campaigns;
using Xunit;

namespace CaseFlow.Tests.Supervision;

/// <summary>How long it takes to judge every enterprise, and one of them, with how many there are:
/// <c>CASEFLOW_MEASURE_TIERS=5000 dotnet run -c Release --project tests/CaseFlow.Tests -- -class CaseFlow.Tests.Supervision.MeasuringTiers</c>.
/// An ordinary run judges a few and asserts that none is left out.</summary>
public sealed class MeasuringTiers(ITestOutputHelper output)
{
    private const int Units = 10;
    private const int Rounds = 5;
    private static readonly int Enterprises = int.TryParse(Environment.GetEnvironmentVariable("CASEFLOW_MEASURE_TIERS"), out var asked) ? asked : 2 * Units;

    [Fact]
    public async Task Judging_every_enterprise()
    {
        await using var scene = await CampaignScene.StartAsync(Units, Enterprises / Units);
        var office = await scene.App.ReadAsync(db => db.ActorAsync(scene.App.Account("office"), scene.App.Now, default));
        await scene.App.StageAsync(context =>
        {
            foreach (var (at, enterprise) in context.Db.Set<Enterprise>().Select(e => e.Id).AsEnumerable().Index().ToList())
            {
                var finding = new HazardFinding(enterprise, HazardSource.Report, at % 10 == 0 ? HazardSeverity.Major : HazardSeverity.General, "演示");
                context.Db.Add(new Hazard(context.NewId(), $"M-{at:00000}", finding, office, new DateOnly(2024, 1, 1), new DateOnly(2024, 1, at % 3 == 0 ? 10 : 31)));
            }
        });
        var tiers = scene.App.Get<Tiers>();
        var today = new DateOnly(2024, 1, 26);
        IReadOnlyList<TierVerdict> verdicts = [];
        for (var round = 0; round < Rounds; round++)
        {
            await using var db = scene.App.Open();
            var (_, rules) = await tiers.CurrentAsync(db, TestContext.Current.CancellationToken);
            var watch = Stopwatch.StartNew();
            verdicts = await tiers.JudgeAsync(db, rules, office, today, TestContext.Current.CancellationToken);
            var all = watch.Elapsed;
            watch.Restart();
            Assert.NotNull(await tiers.JudgeAsync(db, rules, office, verdicts[0].EnterpriseId, today, TestContext.Current.CancellationToken));
            output.WriteLine($"{verdicts.Count} enterprises: {all.TotalMilliseconds:0} ms, one of them {watch.Elapsed.TotalMilliseconds:0} ms");
        }

        Assert.Equal(await scene.App.ReadAsync(db => Task.FromResult(db.Set<Enterprise>().Count())), verdicts.Count);
        Assert.All(verdicts, v => Assert.Equal(Tier.Focused, v.Tier));
    }
}
