using System.Text;
using CaseFlow.Campaigns;
using CaseFlow.Documents;
using CaseFlow.People;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>Files kept with a piece of work, and who may add and open them.</summary>
public sealed class EvidenceOfDuties
{
    private const string Enterprise = "unit-01-enterprise-00001";
    private static readonly string Principal = CampaignScene.Principal(Enterprise);
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    [Fact]
    public async Task Who_may_answer_adds_files_and_who_sees_the_part_opens_them()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2);
        await scene.RunningAsync();
        var place = DutyFiles.Of(await scene.DutyAsync(Enterprise, "yearly-plan"));
        var file = await AttachAsync(scene, place, Principal);

        foreach (var reader in new[] { Principal, CampaignScene.Clerk("unit-01"), scene.App.Account("office") })
        {
            Assert.NotNull(await SeenAsync(scene, file, reader));
        }

        Assert.Null(await SeenAsync(scene, file, CampaignScene.Clerk("unit-02")));
        Assert.Null(await SeenAsync(scene, file, CampaignScene.Principal("unit-02-enterprise-00001")));
        await Refused.IsAsync(scene.App, "document.may-not-attach", () => AttachAsync(scene, place, CampaignScene.Clerk("unit-01")));
        await Refused.IsAsync(scene.App, "document.may-not-attach", () => AttachAsync(scene, place with { Slot = "self-assessment" }, Principal));
    }

    [Fact]
    public async Task Once_the_work_is_done_its_evidence_stands()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();
        var duty = await scene.DutyAsync(Enterprise, "yearly-plan");
        var file = await AttachAsync(scene, DutyFiles.Of(duty), Principal);
        await scene.DoAsync(duty.CaseId, "yearly-plan", Principal);

        await Refused.IsAsync(scene.App, "document.may-not-remove", () => scene.App.RunAsync(scene.App.Get<RemoveAttachment>(), new RemoveAttachment.Request(file), scene.As(Principal), scene.App.NewKey()));
        await Refused.IsAsync(scene.App, "document.may-not-attach", () => AttachAsync(scene, DutyFiles.Of(duty), Principal));
        Assert.NotNull(await SeenAsync(scene, file, Principal));
    }

    [Fact]
    public async Task The_offices_and_a_units_own_work_takes_files_too()
    {
        await using var scene = await CampaignScene.StartAsync();
        var id = await scene.RunningAsync();
        var census = await scene.App.ReadAsync(db => db.Duties.AsNoTracking().SingleAsync(d => d.CaseId == id && d.ItemKey == "census"));
        var teams = await scene.App.ReadAsync(db => db.Duties.AsNoTracking().SingleAsync(d => d.ItemKey == "guidance-teams"));

        var ofOffice = await AttachAsync(scene, DutyFiles.Of(census), scene.App.Account("office"));
        await AttachAsync(scene, DutyFiles.Of(teams), CampaignScene.Clerk("unit-01"));

        Assert.Null(await SeenAsync(scene, ofOffice, CampaignScene.Clerk("unit-01")));
    }

    private static Task<string> AttachAsync(CampaignScene scene, AttachmentPlace place, string account) =>
        scene.App.RunAsync(scene.App.Get<AttachFile>(), new AttachFile.Request(place, "年度方案.pdf", Pdf), scene.As(account), scene.App.NewKey());

    private static Task<Attachment?> SeenAsync(CampaignScene scene, string file, string account) =>
        scene.App.ReadAsync(async db => await scene.App.Get<AttachmentSubjects>().FindAsync(db, file, await db.ActorAsync(account, scene.App.Now, default), default));
}
