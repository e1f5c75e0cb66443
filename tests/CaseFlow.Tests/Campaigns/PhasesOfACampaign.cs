using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

public sealed class PhasesOfACampaign
{
    private const string Enterprise = "unit-01-enterprise-00001";

    [Fact]
    public async Task The_end_of_a_phase_is_put_on_record_with_how_it_stands()
    {
        await using var scene = await CampaignScene.StartAsync(units: 1, each: 2);
        var id = await scene.RunningAsync();
        var part = await scene.PartAsync(Enterprise);
        await scene.DoAsync(part.Id, "yearly-plan", CampaignScene.Principal(Enterprise));

        await scene.App.GoAsync("2024-03-15 23:59");
        Assert.Empty(await OverAsync(scene, id));
        await scene.App.GoAsync("2024-03-16 00:00");

        // Three of each enterprise and three of the office; one is done.
        var over = Assert.Single(await OverAsync(scene, id));
        Assert.Equal(["9", "1", "8"], over.Arguments.Skip(1));
        Assert.True((await scene.DutyAsync(Enterprise, "notice")).IsLate(new DateOnly(2024, 3, 16)));
    }

    [Fact]
    public async Task A_moved_phase_takes_what_is_still_owed_its_tasks_and_the_running_deadline_with_it()
    {
        await using var scene = await CampaignScene.StartAsync(units: 1, each: 2);
        var id = await scene.RunningAsync();
        var part = await scene.PartAsync(Enterprise);
        await scene.DoAsync(part.Id, "yearly-plan", CampaignScene.Principal(Enterprise));

        await MoveAsync(scene, id, new(2024, 3, 29));
        await scene.App.WorkAsync();

        var clock = scene.App.Get<TownClock>();
        Assert.Equal(new DateOnly(2024, 3, 29), (await scene.DutyAsync(Enterprise, "notice")).DueOn);
        Assert.Equal(new DateOnly(2024, 3, 29), (await scene.DutyAsync(Enterprise, "commitment")).DueOn);
        Assert.Equal(new DateOnly(2024, 3, 15), (await scene.DutyAsync(Enterprise, "yearly-plan")).DueOn);
        Assert.Equal(new DateOnly(2024, 4, 30), (await scene.DutyAsync(Enterprise, "self-assessment")).DueOn);
        Assert.Equal(clock.EndOf(new(2024, 3, 29)), (await scene.TaskAsync(part.Id, "notice"))!.DueAt);
        Assert.Equal(clock.EndOf(new(2024, 3, 29)), (await scene.TaskAsync(id, "census"))!.DueAt);

        await scene.App.GoAsync("2024-03-29 23:59");
        Assert.Empty(await OverAsync(scene, id));
        await scene.App.GoAsync("2024-03-30 00:00");
        Assert.Single(await OverAsync(scene, id));
    }

    [Fact]
    public async Task A_phase_that_is_over_goes_on_when_it_is_moved_into_the_future()
    {
        await using var scene = await CampaignScene.StartAsync();
        var id = await scene.RunningAsync();
        await scene.App.GoAsync("2024-03-20 08:00");

        await MoveAsync(scene, id, new(2024, 4, 5));
        await scene.App.GoAsync("2024-04-06 00:00");

        Assert.Equal(2, (await OverAsync(scene, id)).Count);
    }

    [Fact]
    public async Task A_campaign_that_starts_late_says_at_once_which_phases_are_over()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.App.GoAsync("2024-05-02 08:00");
        var id = await scene.RunningAsync();

        Assert.Equal(2, (await OverAsync(scene, id)).Count);
        await scene.App.GoAsync("2024-10-01 00:00");
        Assert.Equal(3, (await OverAsync(scene, id)).Count);
    }

    [Fact]
    public async Task A_campaign_that_would_be_over_does_not_start()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.App.GoAsync("2025-01-01 08:00");

        await scene.RefusedAsync(["campaign.over-already"], scene.BeginAsync);
    }

    [Fact]
    public async Task A_phase_is_not_moved_to_where_it_cannot_be()
    {
        await using var scene = await CampaignScene.StartAsync();
        var id = await scene.RunningAsync();
        await scene.App.GoAsync("2024-02-20 08:00");

        await scene.RefusedAsync(["campaign.phase-reversed"], () => MoveAsync(scene, id, new(2024, 1, 1)));
        await scene.RefusedAsync(["campaign.phase-past"], () => MoveAsync(scene, id, new(2024, 2, 19)));
        await scene.RefusedAsync(["campaign.phase-unmoved"], () => MoveAsync(scene, id, new(2024, 3, 15)));
        await scene.RefusedAsync(["campaign.reason-required"], () => MoveAsync(scene, id, new(2024, 3, 20), " "));
    }

    [Fact]
    public async Task With_the_last_phase_the_campaign_ends_and_what_is_open_stays_on_record_as_missed()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2, each: 2);
        var id = await scene.RunningAsync();
        var part = await scene.PartAsync(Enterprise);
        await scene.DoAsync(part.Id, "yearly-plan", CampaignScene.Principal(Enterprise));

        await scene.App.GoAsync("2025-01-01 00:00");

        Assert.Equal(CampaignStatus.Ended, (await scene.CampaignAsync(id)).Status);
        Assert.Equal(5, (await OverAsync(scene, id)).Count);
        Assert.Equal(1, await scene.CountAsync<Duty>(d => d.Status == DutyStatus.Done));
        Assert.Equal(20 + 8 + 6 - 1, await scene.CountAsync<Duty>(d => d.Status == DutyStatus.Missed));
        Assert.Equal(0, await scene.CountAsync<WorkTask>(t => t.State == WorkTaskState.Open));
        Assert.Equal(0, await scene.CountAsync<WorkflowInstance>(i => i.Status != CaseFlow.Workflows.InstanceStatus.Finished));
        Assert.Equal(0, await scene.CountAsync<CaseFile>(c => c.ClosedAt == null));
        Assert.Equal(0, await scene.CountAsync<ProcessTimer>());
        Assert.Equal(0, await scene.CountAsync<ProcessIncident>());
    }

    [Fact]
    public async Task What_would_move_otherwise_than_it_was_shown_is_refused_and_nothing_moves()
    {
        await using var scene = await CampaignScene.StartAsync(units: 1, each: 2);
        var id = await scene.RunningAsync();
        var shown = await PreviewAsync(scene, id, new(2024, 3, 29));

        // Two notices, two commitments, two plans of the enterprises, and three of the office's own.
        Assert.Equal([1, 1, 2, 2, 2, 1], shown.Moving.Select(m => int.Parse(m.Counted.Arguments[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(shown.Moving, m => Assert.Equal((new DateOnly(2024, 3, 15), new DateOnly(2024, 3, 29)), (m.Old, m.New!.Value)));
        Assert.All(shown.Moving.SelectMany(m => new[] { m.What, m.Counted }), m => BothLanguages.Say(scene.App.Get<CaseFlow.Language.Texts>(), m));

        // Other days than were shown; then somebody else was faster.
        await scene.RefusedAsync(["campaign.changed-meanwhile"], () => ApplyAsync(scene, id, shown with { Dates = shown.Dates with { DueOn = new(2024, 4, 5) } }));
        await MoveAsync(scene, id, new(2024, 3, 22));
        await scene.RefusedAsync(["campaign.changed-meanwhile"], () => ApplyAsync(scene, id, shown));
        Assert.Equal(new DateOnly(2024, 3, 22), (await scene.CampaignAsync(id)).Phase("planning").DueOn);
    }

    [Fact]
    public async Task Work_that_goes_on_meanwhile_does_not_keep_a_phase_from_moving()
    {
        await using var scene = await CampaignScene.StartAsync(units: 1, each: 2);
        var id = await scene.RunningAsync();
        var shown = await PreviewAsync(scene, id, new(2024, 3, 29));
        await scene.DoAsync((await scene.PartAsync(Enterprise)).Id, "yearly-plan", CampaignScene.Principal(Enterprise));

        await ApplyAsync(scene, id, shown);
        Assert.Equal(new DateOnly(2024, 3, 29), (await scene.CampaignAsync(id)).Phase("planning").DueOn);
    }

    private static Task<PhaseMovePreview> PreviewAsync(CampaignScene scene, string id, DateOnly due) => scene.App.ReadAsync(db =>
        PreviewPhaseMove.RunAsync(db, id, new PhaseDates("planning", new(2024, 1, 26), due), DateOnly.FromDateTime(scene.App.Now.AddHours(8).DateTime), default));

    private static async Task MoveAsync(CampaignScene scene, string id, DateOnly due, string reason = "县里推迟") => await ApplyAsync(scene, id, await PreviewAsync(scene, id, due), reason);

    private static Task<bool> ApplyAsync(CampaignScene scene, string id, PhaseMovePreview shown, string reason = "县里推迟") =>
        scene.App.RunAsync(scene.App.Get<MovePhase>(), new MovePhase.Request(id, "planning", shown.Dates.StartsOn, shown.Dates.DueOn, shown.Fingerprint, reason), "office");

    private static async Task<IReadOnlyList<CaseFlow.Language.Message>> OverAsync(CampaignScene scene, string id) =>
        [.. (await scene.App.ReadAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.CaseId == id && e.Code == "audit.campaign.phase-over").OrderBy(e => e.Sequence).ToListAsync())).Select(e => e.Message)];
}
