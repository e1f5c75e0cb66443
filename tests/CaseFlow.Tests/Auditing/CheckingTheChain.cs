using CaseFlow.Audit;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Auditing;

public sealed class CheckingTheChain
{
    [Fact]
    public async Task A_whole_journeys_chain_holds_and_can_be_read_in_both_languages()
    {
        await using var app = await ArchivedAsync();
        var entries = await app.ReadAsync(db => db.AuditEntries.OrderBy(e => e.Sequence).ToListAsync());

        Assert.Null(await FirstBrokenAsync(app));
        Assert.Equal(Enumerable.Range(1, entries.Count), entries.Select(e => e.Sequence));
        Assert.All(entries, e => BothLanguages.Say(app.Get<CaseFlow.Language.Texts>(), e.Message));
        Assert.Equal("谢守望", entries.Single(e => e.Code == "audit.permit.confirm.Confirm").ActorName);
        Assert.Equal("", entries.Single(e => e.Code == "audit.permit.approved").ActorName);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Comment = 'x' WHERE Sequence = 3", 3)]
    [InlineData("UPDATE AuditEntries SET ActorName = 'x' WHERE Sequence = 2", 2)]
    [InlineData("UPDATE AuditEntries SET At = '2026-11-23 00:00:01' WHERE Sequence = 1", 1)]
    [InlineData("UPDATE AuditEntries SET Arguments = '[]' WHERE Sequence = 1", 1)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = 4", 4)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = 1", 1)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = (SELECT MAX(Sequence) FROM AuditEntries)", -1)]
    [InlineData("INSERT INTO AuditEntries SELECT CaseId, 99, ActorId, ActorName, OnBehalfOfName, Code, Arguments, Comment, At, PreviousHash, Hash FROM AuditEntries WHERE Sequence = 2", 0)]
    [InlineData("UPDATE AuditEntries SET Sequence = 100 - Sequence WHERE Sequence IN (2, 3)", 2)]
    public async Task A_change_a_removal_and_an_insertion_are_found(string tampering, int brokenAt)
    {
        await using var app = await ArchivedAsync();
        var count = await app.ReadAsync(db => db.AuditEntries.CountAsync());

        Assert.NotEqual(0, await app.ReadAsync(db => db.Database.ExecuteSqlRawAsync(Named(tampering))));

        Assert.Equal(brokenAt > 0 ? brokenAt : count + (brokenAt == 0 ? 1 : 0), await FirstBrokenAsync(app));
    }

    // SELECT * would depend on the order in which the migration wrote the columns.
    private static string Named(string sql) => sql.Replace(
        "INSERT INTO AuditEntries SELECT",
        "INSERT INTO AuditEntries (CaseId, Sequence, ActorId, ActorName, OnBehalfOfName, Code, Arguments, Comment, At, PreviousHash, Hash) SELECT",
        StringComparison.Ordinal);

    private static Task<int?> FirstBrokenAsync(InstalledCaseFlow app) => app.ReadAsync(db => db.FirstBrokenAsync(app.Permit, CancellationToken.None));

    private static async Task<InstalledCaseFlow> ArchivedAsync()
    {
        var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        await app.AnswerAsync("lead1", "HandBack");
        await app.AnswerAsync("supervisor1", "Accept");
        return app;
    }
}
