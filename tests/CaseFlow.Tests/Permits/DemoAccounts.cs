using CaseFlow.Registry;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class DemoAccounts
{
    private readonly RegistrySeed _seed = RegistrySeed.Parse(SeedFiles.Read("demo/registry.json"));

    [Fact]
    public void Every_demo_account_has_a_role() =>
        Assert.Equal(
            ["admin", "auditor1", "contractor1", "deputy1", "guardian1", "inspector1", "lead1", "office", "principal1", "reviewer1", "safety1", "supervisor1", "village1"],
            _seed.People.Where(p => p is { UserName: not null, Appointments.Count: > 0 }).Select(p => p.UserName!).Order(StringComparer.Ordinal));

    [Fact]
    public void Enterprises_and_units_say_that_they_are_invented()
    {
        Assert.All(_seed.Units, u => Assert.Contains("（演示）", u.Name, StringComparison.Ordinal));
        Assert.All(_seed.Enterprises, e => Assert.Contains("（演示）", e.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void References_lead_somewhere()
    {
        var units = _seed.Units.Select(u => u.Id).ToHashSet();
        var enterprises = _seed.Enterprises.Select(e => e.Id).ToHashSet();

        Assert.All(_seed.Enterprises, e => Assert.Contains(e.UnitId, units));
        Assert.All(_seed.People.Select(p => p.EnterpriseId).OfType<string>(), id => Assert.Contains(id, enterprises));
        Assert.All(_seed.People.SelectMany(p => p.Appointments ?? []), a =>
        {
            Assert.True(a.EnterpriseId is null || enterprises.Contains(a.EnterpriseId));
            Assert.True(a.UnitId is null || units.Contains(a.UnitId));
        });
    }
}
