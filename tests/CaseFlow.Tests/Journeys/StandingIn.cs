using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

/// <summary>Naming a substitute for a time away, and coming back.</summary>
public sealed class StandingIn
{
    [Fact]
    public async Task A_colleague_is_named_is_told_finds_the_tasks_and_answers_until_the_person_is_back()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await NameAsync(app, "supervisor1", "safety1", "2026-11-23 00:00", "2026-11-25 00:00");
        await app.SubmitAsync();
        Assert.Contains("陈树谷", (await app.ReadAsync(db => db.Set<CaseFlow.Notifications.OutgoingMail>().FirstAsync(m => m.ToName == "苏静安"))).Subject, StringComparison.Ordinal);
        Assert.Equal(1, await DelegatedAsync(app, "safety1"));
        Assert.Contains("你正代 陈树谷 办理", (await app.ReadAsync(db => db.Set<CaseFlow.Notifications.OutgoingMail>().Where(m => m.ToName == "苏静安").OrderByDescending(m => m.Id).FirstAsync())).Body, StringComparison.Ordinal);

        await app.RunAsync(app.Get<EndSubstitution>(), new EndSubstitution.Request(id), "supervisor1");

        Assert.Equal(0, await DelegatedAsync(app, "safety1"));
        var reply = await app.ReplyAsync("supervisor1", "Approve") with { OnBehalfOf = app.Account("supervisor1") };
        await Refused.IsAsync(app, "inbox.not-yours", () => app.RunAsync(app.Get<CompleteTask>(), reply, "safety1"));
    }

    [Fact]
    public async Task Only_a_colleague_can_be_named()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        await Refused.IsAsync(app, "inbox.substitute.not-colleague", () => NameAsync(app, "supervisor1", "contractor1", "2026-11-23 00:00", "2026-11-25 00:00"));
        await Refused.IsAsync(app, "inbox.substitute.not-colleague", () => NameAsync(app, "supervisor1", "supervisor1", "2026-11-23 00:00", "2026-11-25 00:00"));
    }

    [Theory]
    [InlineData("2026-11-25 00:00", "2026-11-25 00:00")]
    [InlineData("2026-11-20 00:00", "2026-11-23 08:00")]
    public async Task A_time_that_is_empty_or_over_is_refused(string from, string until)
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        await Refused.IsAsync(app, "inbox.substitute.reversed", () => NameAsync(app, "supervisor1", "safety1", from, until));
    }

    [Fact]
    public async Task Nobody_has_two_substitutes_at_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await NameAsync(app, "supervisor1", "safety1", "2026-11-23 00:00", "2026-11-25 00:00");

        await Refused.IsAsync(app, "inbox.substitute.overlaps", () => NameAsync(app, "supervisor1", "deputy1", "2026-11-24 00:00", "2026-11-26 00:00"));
        await NameAsync(app, "supervisor1", "deputy1", "2026-11-25 00:00", "2026-11-26 00:00");
    }

    [Fact]
    public async Task Only_who_is_away_ends_it()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await NameAsync(app, "supervisor1", "safety1", "2026-11-23 00:00", "2026-11-25 00:00");

        await Refused.IsAsync(app, "inbox.substitute.unknown", () => app.RunAsync(app.Get<EndSubstitution>(), new EndSubstitution.Request(id), "safety1"));
    }

    private static Task<string> NameAsync(InstalledCaseFlow app, string user, string substitute, string from, string until) =>
        app.RunAsync(app.Get<NameSubstitute>(), new NameSubstitute.Request(app.Account(substitute), PermitScene.At(from), PermitScene.At(until)), user);

    private static Task<int> DelegatedAsync(InstalledCaseFlow app, string user) =>
        app.ReadAsync(async db => await FindTasks.CountAsync(db, await db.ActorAsync(app.Account(user), app.Now, CancellationToken.None), TaskView.Delegated, app.Now, CancellationToken.None));
}
