using CaseFlow.People;
using CaseFlow.Reporting;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Api;

public sealed class ReportingByApi
{
    [Fact]
    public async Task A_report_is_found_written_moved_and_waived_by_those_who_may()
    {
        await using var app = await InstalledCaseFlow.StartAsync(start: "2026-11-23 08:00");
        var writer = app.Account("village1");
        var unit = await app.ReadAsync(db => db.Set<Appointment>().Where(a => a.AccountId == writer && a.UnitId != null).Select(a => a.UnitId!).FirstAsync());
        await app.RunAsync(app.Get<StartReportingYear>(), new StartReportingYear.Request(2026, new DateOnly(2026, 11, 1), [new(unit, writer)]), "office");
        await app.WorkAsync();
        using var rest = await app.ServeAsync();

        var (_, list) = await rest.CallAsync("village1", HttpMethod.Get, "reports?year=2026&status=Open");
        var row = Assert.Single(list.GetProperty("reports").EnumerateArray());
        var id = row.GetProperty("id").GetString();
        Assert.Equal(("2026-11-30", 11), (row.GetProperty("dueOn").GetString(), row.GetProperty("month").GetInt32()));
        Assert.Equal(0, (await rest.CallAsync("lead1", HttpMethod.Get, "reports")).Body.GetProperty("total").GetInt32());
        Assert.Equal(404, (await rest.CallAsync("lead1", HttpMethod.Get, $"reports/{id}")).Status);

        var content = new { texts = new { work = "走访企业" }, figures = new Dictionary<string, int>(), idempotencyKey = "w1" };
        Assert.Equal(403, (await rest.CallAsync("office", HttpMethod.Put, $"reports/{id}", content)).Status);
        Assert.Equal(200, (await rest.CallAsync("village1", HttpMethod.Put, $"reports/{id}", content)).Status);
        Assert.Equal(403, (await rest.CallAsync("village1", HttpMethod.Post, $"reports/{id}/due", new { dueOn = "2026-12-05", reason = "x", idempotencyKey = "d1" })).Status);
        Assert.Equal(200, (await rest.CallAsync("office", HttpMethod.Post, $"reports/{id}/due", new { dueOn = "2026-12-05", reason = "集中检查", idempotencyKey = "d1" })).Status);
        Assert.Equal(422, (await rest.CallAsync("office", HttpMethod.Post, $"reports/{id}/return", new { text = "补充", idempotencyKey = "r1" })).Status);
        Assert.Equal(200, (await rest.CallAsync("office", HttpMethod.Post, $"reports/{id}/waive", new { text = "撤并", idempotencyKey = "v1" })).Status);
        var (_, shown) = await rest.CallAsync("village1", HttpMethod.Get, $"reports/{id}");
        Assert.Equal(("Waived", "2026-12-05"), (shown.GetProperty("report").GetProperty("status").GetString(), shown.GetProperty("report").GetProperty("dueOn").GetString()));
    }
}
