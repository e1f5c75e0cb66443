using CaseFlow.Audit;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Grading;
using CaseFlow.Language;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Campaigns;
using CaseFlow.Tests.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Storage;

/// <summary>What runs on SQLite in every other test, once through on a real PostgreSQL server; <c>CASEFLOW_TEST_STORAGE=Postgres</c> takes the others there too, but those that speak SQLite's own SQL.</summary>
public sealed class LivingOnPostgres
{
    public LivingOnPostgres() => Installed.Storage.OnPostgres();

    [Fact]
    public async Task A_permit_goes_from_the_draft_to_the_archive_and_its_chain_holds()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        Assert.Equal("Npgsql.EntityFrameworkCore.PostgreSQL", await app.ReadAsync(db => Task.FromResult(db.Database.ProviderName)));

        await app.ActiveAsync();
        await app.AnswerAsync("lead1", "HandBack");
        await app.GoAsync("2026-11-23 10:05");
        await app.AnswerAsync("supervisor1", "Accept");

        Assert.Equal(PermitStatus.Archived, await app.StatusAsync());
        Assert.Null(await app.ReadAsync(db => db.FirstBrokenAsync(app.Permit, CancellationToken.None)));
    }

    [Fact]
    public async Task A_campaign_starts_for_each_enterprise_once()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2, each: 3);

        await scene.RunningAsync();
        await scene.App.WorkAsync();

        Assert.Equal(6, await scene.CountAsync<Participation>());
        Assert.Equal(6, await scene.App.ReadAsync(db => db.Participations.Select(p => p.EnterpriseId).Distinct().CountAsync()));
        Assert.NotNull(await scene.TaskAsync((await scene.PartAsync(scene.Enterprises[0])).Id, "notice"));
    }

    [Fact]
    public async Task A_grading_application_ends_with_a_certificate()
    {
        await using var scene = await GradingScene.StartAsync();

        await scene.PublicisedAsync();
        await scene.App.GoAsync("2024-05-06 09:00");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");

        Assert.Equal(GradingStatus.Announced, await scene.StatusAsync());
        Assert.Single(await scene.App.ReadAsync(db => db.GradingCertificates.ToListAsync()));
    }

    [Fact]
    public async Task Thirty_at_once_on_one_row_all_take_effect()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.StageAsync(context => context.Db.Add(new CaseFile("one", "permit", "T-0", "", context.Now)));

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() => RenameAsync(app))));

        Assert.Equal(30, await app.ReadAsync(db => db.Cases.Select(c => c.Title.Length).SingleAsync()));
    }

    [Fact]
    public async Task The_same_command_twice_at_once_is_done_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => app.RunAsync(new Processes.OpenNumberedCase(), "T-1", app.As("lead1"), "the-key"))));

        Assert.Single(answers.Distinct());
        Assert.Equal(1, await app.ReadAsync(db => db.Cases.CountAsync()));
    }

    // A lost race is answered "busy" after five attempts; a person would ask again.
    private static async Task RenameAsync(InstalledCaseFlow app)
    {
        while (true)
        {
            try
            {
                await app.StageAsync(context =>
                {
                    var file = context.Db.Cases.Single();
                    file.Rename(file.Title + "+");
                });
                return;
            }
            catch (RuleViolationException busy) when (busy.Reasons.Single().Code == "process.busy")
            {
            }
        }
    }
}
