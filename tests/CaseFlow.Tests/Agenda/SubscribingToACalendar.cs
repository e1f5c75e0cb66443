using CaseFlow.Agenda;
using CaseFlow.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Agenda;

public sealed class SubscribingToACalendar
{
    [Fact]
    public async Task A_persons_due_dates_are_read_in_that_persons_language_by_whoever_knows_the_address()
    {
        await using var scene = await ReportingScene.StartAsync(units: 2);
        await scene.RunningAsync();

        var writer = await ReadAsync(scene, await OpenAsync(scene, ReportingScene.Writer("unit-01")));
        Assert.Contains("DTSTART;VALUE=DATE:20240131", writer, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:unit-01 村委会 · 2024-01 月报", writer, StringComparison.Ordinal);
        Assert.DoesNotContain("unit-02", writer, StringComparison.Ordinal);

        var office = await ReadAsync(scene, await OpenAsync(scene, scene.App.Account("office")));
        Assert.Contains("2 个单位未报", office, StringComparison.Ordinal);
        await scene.FileAsync(1);
        await scene.App.StageAsync(context => context.Db.Users.Find(ReportingScene.Head("unit-02"))!.Culture = "en");
        var head = await ReadAsync(scene, await OpenAsync(scene, ReportingScene.Head("unit-02")));
        Assert.Contains("report for 2024-01", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_an_old_and_an_ended_address_and_a_locked_account_are_answered_alike_with_nothing()
    {
        await using var scene = await ReportingScene.StartAsync();
        var writer = ReportingScene.Writer("unit-01");
        var first = await OpenAsync(scene, writer);
        Assert.NotNull(await ReadAsync(scene, first));
        Assert.Null(await ReadAsync(scene, first[..^5] + (first[^5] == '0' ? '1' : '0') + ".ics"));

        var second = await OpenAsync(scene, writer);
        Assert.Null(await ReadAsync(scene, first));
        Assert.NotNull(await ReadAsync(scene, second));
        var stored = await scene.App.ReadAsync(db => db.Set<AgendaFeed>().AsNoTracking().SingleAsync());
        Assert.DoesNotContain(second.Split('/')[3][..^4], stored.SecretHash, StringComparison.Ordinal);

        await scene.App.StageAsync(context => context.Db.Users.Find(writer)!.LockoutEnd = scene.App.Now.AddDays(1));
        Assert.Null(await ReadAsync(scene, second));
        await scene.App.StageAsync(context => context.Db.Users.Find(writer)!.LockoutEnd = null);
        await scene.App.RunAsync(scene.App.Get<CloseFeed>(), new CloseFeed.Request(), scene.As(writer), "");
        Assert.Null(await ReadAsync(scene, second));
    }

    private static async Task<string> OpenAsync(ReportingScene scene, string account) =>
        (await scene.App.RunAsync(scene.App.Get<OpenFeed>(), new OpenFeed.Request(), scene.As(account), "")).Path;

    // /feeds/ID/SECRET.ics, unfolded (RFC 5545, 3.1).
    private static async Task<string?> ReadAsync(ReportingScene scene, string path)
    {
        var parts = path.Split('/');
        var file = await scene.App.ReadAsync(db => scene.App.Get<AgendaFile>().ReadAsync(db, parts[2], parts[3][..^4], CancellationToken.None));
        return file?.Replace("\r\n ", "", StringComparison.Ordinal);
    }
}
