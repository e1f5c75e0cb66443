using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Permits.Pages;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

public sealed class WritingDrafts
{
    [Fact]
    public async Task A_new_draft_names_the_applicant_as_leader_and_the_own_enterprise_as_site()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var drafted = await app.RunAsync(app.Get<DraftWorkPermit>(), new DraftWorkPermit.Request(InstalledCaseFlow.Hot), "lead1");

        var content = (await app.PermitAsync(drafted.PermitId)).Content;
        Assert.Equal((PermitScene.Site, PermitScene.Site), (content.WorkingEnterpriseId, content.SiteEnterpriseId));
        Assert.Equal(("demo-person-lead1", "梁工成"), (content.Leader?.EmployeeId, content.Leader?.Name));
    }

    [Fact]
    public async Task A_draft_is_discarded_by_its_applicant_and_is_gone()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var id = await app.DraftAsync(InstalledCaseFlow.Form());

        await Refused.IsAsync(app, "permit.unknown", () => DiscardAsync(app, id, "safety1"));
        await Refused.IsAsync(app, "permit.unknown", () => DiscardAsync(app, id, "office"));
        await DiscardAsync(app, id, "lead1");

        Assert.Empty(await app.ReadAsync(db => db.WorkPermits.ToListAsync()));
    }

    [Theory]
    [InlineData("lead1", 1)]
    [InlineData("supervisor1", 0)]
    [InlineData("office", 0)]
    [InlineData("admin", 0)]
    public async Task A_draft_is_listed_to_its_applicant_alone(string user, int listed)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.DraftAsync(InstalledCaseFlow.Form());
        await using var db = app.Open();
        var actor = await db.ActorAsync(app.Account(user), app.Now, CancellationToken.None);

        Assert.Equal(listed, (await FindPermits.RunAsync(db, actor, new PermitFilter([], null, null), 0, 50, CancellationToken.None)).Total);
    }

    [Fact]
    public async Task What_was_submitted_once_is_not_discarded()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await Refused.IsAsync(app, "permit.action-forbidden", () => DiscardAsync(app, app.Permit, "lead1"));
        await app.AnswerAsync("supervisor1", "Return", "补充救援方案");

        await Refused.IsAsync(app, "permit.action-forbidden", () => DiscardAsync(app, app.Permit, "lead1"));
    }

    [Fact]
    public async Task A_form_offers_of_a_foreign_site_only_those_who_can_be_guardians_and_no_numbers()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var content = new PermitContent { WorkingEnterpriseId = PermitScene.Contractor, SiteEnterpriseId = PermitScene.Site };
        await app.SubmitAsync();

        var world = await OfferedAsync(app, content, "contractor1");
        var foreign = world.People.Employees.Where(e => e.EnterpriseId == PermitScene.Site).ToList();

        Assert.Contains(world.People.Employees, e => e.Id == "demo-person-worker4");
        Assert.Contains(foreign, e => e.Id == "demo-person-guardian1");
        Assert.DoesNotContain(foreign, e => e.Id is "demo-person-worker1" or "demo-person-safety1");
        Assert.All(foreign, e => Assert.Equal((null, null, ""), (e.Phone, e.AccountId, e.Post)));
        var certificates = world.People.Certificates.Where(c => foreign.Any(e => e.Id == c.EmployeeId)).ToList();
        Assert.NotEmpty(certificates);
        Assert.All(certificates, c => Assert.Equal("", c.Number));
        Assert.Empty(world.Areas);
        Assert.Single((await OfferedAsync(app, InstalledCaseFlow.Form(), "lead1")).Areas);
    }

    [Fact]
    public async Task A_form_offers_nobody_of_an_enterprise_that_the_applicant_does_not_lead_for()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        var world = await OfferedAsync(app, new PermitContent { WorkingEnterpriseId = PermitScene.Site, SiteEnterpriseId = PermitScene.Contractor }, "contractor1");

        Assert.Empty(world.People.Employees);
        Assert.Equal([PermitScene.Contractor], world.Working.Select(e => e.Id));
    }

    [Fact]
    public async Task Pages_of_an_unusual_size_lose_no_row()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        string[] drafts = [await app.DraftAsync(InstalledCaseFlow.Form()), await app.DraftAsync(InstalledCaseFlow.Form()), await app.DraftAsync(InstalledCaseFlow.Form())];
        await using var db = app.Open();
        var actor = await db.ActorAsync(app.Account("lead1"), app.Now, CancellationToken.None);
        List<string> seen = [];
        for (var page = 0; page < 3; page++)
        {
            seen.AddRange((await FindPermits.RunAsync(db, actor, new PermitFilter([], null, null), page, 0, CancellationToken.None)).Permits.Select(p => p.Id));
        }

        Assert.Equal(drafts.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
        Assert.Empty((await FindPermits.RunAsync(db, actor, new PermitFilter([], null, null), 1, int.MaxValue, CancellationToken.None)).Permits);
        Assert.Empty((await FindPermits.RunAsync(db, actor, new PermitFilter([], null, null), int.MaxValue, 200, CancellationToken.None)).Permits);
        await Refused.IsAsync(app, "ui.page-negative", () => FindPermits.RunAsync(db, actor, new PermitFilter([], null, null), -1, 20, CancellationToken.None));
        await Refused.IsAsync(app, "ui.page-negative", () => FindTasks.RunAsync(db, actor, TaskView.Mine, -1, 20, app.Now, CancellationToken.None));
    }

    private static Task<bool> DiscardAsync(InstalledCaseFlow app, string id, string user) =>
        app.RunAsync(app.Get<DiscardDraft>(), new DiscardDraft.Request(id), user);

    private static Task<PermitFormWorld> OfferedAsync(InstalledCaseFlow app, PermitContent content, string user) => app.ReadAsync(async db =>
        await PermitFormWorld.ReadAsync(db, await db.ActorAsync(app.Account(user), app.Now, CancellationToken.None), app.Get<PermitTypeLibrary>().Types[InstalledCaseFlow.Hot], content));
}
