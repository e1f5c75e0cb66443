using CaseFlow.Calendar;
using CaseFlow.Permits;
using CaseFlow.Registry;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class StoringPermits : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly PermitScene _world = new();

    public StoringPermits()
    {
        _connection.Open();
        using var db = Open();
        db.Database.EnsureCreated();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_permit_comes_back_as_it_was_stored()
    {
        var permit = _world.Active();
        permit.Suspend("下雨", PermitScene.Guardian, _world.Now);
        using (var db = Open())
        {
            db.Add(permit);
            db.SaveChanges();
        }

        using var again = Open();
        var stored = again.Set<WorkPermit>().Include(p => p.Readings).Single();

        Assert.Equivalent(permit, stored, strict: true);
        Assert.Equal("下雨", stored.Suspension?.Reason);
    }

    [Fact]
    public void A_reading_recorded_later_is_inserted()
    {
        var permit = _world.Approved();
        using (var db = Open())
        {
            db.Add(permit);
            db.SaveChanges();
        }

        using (var db = Open())
        {
            _world.Read(db.Set<WorkPermit>().Include(p => p.Readings).Single(), "work-point", "combustible", 0.1m);
            db.SaveChanges();
        }

        using var again = Open();
        Assert.Equal(0.1m, Assert.Single(again.Set<GasReading>()).Value);
    }

    [Fact]
    public void Of_two_that_change_one_permit_the_second_is_told()
    {
        var permit = _world.Submitted();
        using (var db = Open())
        {
            db.Add(permit);
            db.SaveChanges();
        }

        using var first = Open();
        using var second = Open();
        first.Set<WorkPermit>().Single().Return("补充", PermitScene.WorkshopHead, _world.Now);
        second.Set<WorkPermit>().Single().Reject("不行", PermitScene.WorkshopHead, _world.Now);
        first.SaveChanges();

        Assert.Throws<DbUpdateConcurrencyException>(() => second.SaveChanges());
    }

    [Fact]
    public void The_demo_registry_and_the_calendar_can_be_stored()
    {
        var seed = RegistrySeed.Parse(SeedFiles.Read("demo/registry.json"));
        using (var db = Open())
        {
            db.AddRange(seed.StoredUnits());
            db.AddRange(seed.StoredEnterprises());
            db.AddRange(seed.Employees(user => $"account-{user}"));
            db.AddRange(seed.Certificates());
            db.AddRange(CalendarFile.Parse(SeedFiles.Read("calendar/cn-2024-2026.json")).Select(y => new CalendarYear(y)));
            db.SaveChanges();
        }

        using var again = Open();
        Assert.Equal(13, again.Set<Employee>().Count());
        Assert.Equal(3, again.Set<CalendarYear>().AsEnumerable().Count(y => y.Days.Count > 20));
        Assert.Contains(again.Set<Certificate>().AsEnumerable(), c => c.ValidUntil < _world.Clock.Today);
    }

    private TestContext Open() => new(new DbContextOptionsBuilder<TestContext>().UseSqlite(_connection).Options);

    private sealed class TestContext(DbContextOptions<TestContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.ApplyConfigurationsFromAssembly(
                typeof(WorkPermit).Assembly,
                t => t.Namespace is "CaseFlow.Permits" or "CaseFlow.Registry" or "CaseFlow.Calendar");
    }
}
