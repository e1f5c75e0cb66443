using CaseFlow.Complaints;
using CaseFlow.Documents;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Tests.Documents;
using CaseFlow.Tests.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Complaints;

public sealed class AnsweringComplaints
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task What_is_upheld_is_kept_with_unit_and_reviewer_and_as_a_ground_with_the_application()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.Grading.ReviewingAsync();
        var application = await scene.Grading.ApplicationAsync();
        await scene.InvestigatingAsync(application.Number);
        await scene.FindAsync(ComplaintVerdict.Upheld, isGround: true);
        await scene.GiveAnswerAsync();

        var complaint = await scene.ComplaintAsync();
        Assert.Equal((ComplaintStatus.Answered, new DateOnly(2024, 4, 22)), (complaint.Status, complaint.ClosedOn));
        var finding = await scene.App.ReadAsync(db => db.ReviewFindings.AsNoTracking().SingleAsync());
        Assert.Equal((GradingScene.Unit, GradingScene.Lead, application.Id, true, complaint.Number), (finding.ReviewUnitId, finding.AccountId, finding.ApplicationId, finding.IsGroundToRevoke, finding.SourceNumber));
    }

    [Fact]
    public async Task What_is_not_upheld_leaves_no_trace_with_the_reviewer()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.InvestigatingAsync();
        await scene.FindAsync(ComplaintVerdict.NotUpheld, isGround: true);
        await scene.GiveAnswerAsync();

        Assert.False((await scene.ComplaintAsync()).IsGroundToRevoke);
        Assert.Equal(0, await scene.App.ReadAsync(db => db.ReviewFindings.CountAsync()));
    }

    [Fact]
    public async Task What_is_not_ours_is_answered_with_the_reason()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync(unit: null);
        await Refused.IsAsync(scene.App, "inbox.reason-required", () => scene.AnswerAsync(ComplaintScene.Keeper, "NotOurs"));
        await scene.AnswerAsync(ComplaintScene.Keeper, "NotOurs", "反映的是劳动报酬问题，请向人社部门反映。");

        var complaint = await scene.ComplaintAsync();
        Assert.Equal((ComplaintStatus.NotOurs, "反映的是劳动报酬问题，请向人社部门反映。"), (complaint.Status, complaint.Answer));
        await Refused.IsAsync(scene.App, "complaint.closed", () => AddAsync(scene, "还有一件事"));
    }

    [Theory]
    [InlineData(GradingScene.Lead, "complaint.no-investigator")]
    [InlineData(GradingScene.Auditor, null)]
    [InlineData(GradingScene.Organiser, "complaint.no-investigator")]
    [InlineData(ComplaintScene.Investigator, null)]
    public async Task An_investigator_holds_one_of_the_configured_posts(string person, string? refused)
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync();

        if (refused is null)
        {
            await scene.TriageAsync(person);
        }
        else
        {
            await Refused.IsAsync(scene.App, refused, () => scene.TriageAsync(person));
        }
    }

    [Fact]
    public async Task Nobody_of_the_unit_of_the_enterprise_or_who_handled_the_application_investigates()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.Grading.PublicisedAsync();
        var number = (await scene.Grading.ApplicationAsync()).Number;
        await scene.FileAsync();
        await scene.App.StageAsync(context =>
        {
            context.Db.Add(new CaseFlow.People.Appointment(context.NewId(), GradingScene.Member, CaseFlow.People.Roles.Enforcement, null, null));
            context.Db.Add(new CaseFlow.People.Appointment(context.NewId(), GradingScene.Officer(GradingScene.Enterprise), CaseFlow.People.Roles.Enforcement, null, null));
        });

        await Refused.IsAsync(scene.App, "complaint.party.reviewer", () => scene.TriageAsync(GradingScene.Member, number));
        await Refused.IsAsync(scene.App, "complaint.party.enterprise", () => scene.TriageAsync(GradingScene.Officer(GradingScene.Enterprise), number));
        await Refused.IsAsync(scene.App, "complaint.party.handled", () => scene.TriageAsync(GradingScene.Auditor, number));
        await scene.TriageAsync(application: number);
    }

    [Fact]
    public async Task Unit_reviewer_and_application_belong_together()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync();

        await Refused.IsAsync(scene.App, "complaint.application-not-theirs", () => scene.TriageAsync(application: "DJ-2024-0099"));
        await Refused.IsAsync(scene.App, "complaint.reviewer-not-theirs", () => scene.TriageAsync(reviewer: GradingScene.OtherLead));
        await Refused.IsAsync(scene.App, "complaint.nobody-named", () => scene.AnswerAsync(ComplaintScene.Keeper, "TakeUp"));
    }

    [Fact]
    public async Task An_investigator_who_steps_back_sends_it_back_to_be_given_to_another()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.InvestigatingAsync();
        await scene.AnswerAsync(ComplaintScene.Investigator, "StepBack", "与组长是同学");

        Assert.Equal((ComplaintStatus.Triaging, (string?)null), ((await scene.ComplaintAsync()).Status, (await scene.ComplaintAsync()).InvestigatorId));
        Assert.Equal(ComplaintTasks.Triage, (await scene.TaskAsync(ComplaintScene.Keeper)).TypeName);
    }

    [Fact]
    public async Task A_step_is_late_after_the_last_day_of_its_limit_and_that_is_told_once()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync();

        // 2024-04-22 + 5 working days: Sunday 04-28 is worked.
        await scene.App.GoAsync("2024-04-28 23:59");
        Assert.Equal((new DateOnly(2024, 4, 28), false), await ClockAsync(scene));
        await scene.App.GoAsync("2024-04-29 00:01");
        Assert.Equal((new DateOnly(2024, 4, 28), true), await ClockAsync(scene));
        await scene.App.GoAsync("2024-05-20 09:00");

        var mails = await scene.App.ReadAsync(db => db.Set<OutgoingMail>().AsNoTracking().Where(m => m.Subject.Contains("分办期限已到")).ToListAsync());
        Assert.Equal(2, mails.Count(m => m.CaseId == scene.Id));
        Assert.Contains(mails, m => m.CaseId == null);
        Assert.All(mails, m => Assert.DoesNotContain("评审组没有到现场", m.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_form_twice_makes_one_complaint()
    {
        await using var scene = await ComplaintScene.StartAsync();
        var hash = ReceiptCode.HashOf(ReceiptCode.Of("a form's secret"));
        var first = await FileAsync(scene, hash, "唐某");
        var second = await FileAsync(scene, hash, "唐某");

        Assert.Equal(first, second);
        Assert.Equal(1, await scene.App.ReadAsync(db => db.Complaints.CountAsync()));
    }

    [Fact]
    public void A_code_is_read_however_it_is_typed()
    {
        var code = ReceiptCode.Of("a form's secret");

        Assert.Equal(code, ReceiptCode.Of("a form's secret"));
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$", code);
        Assert.Equal(ReceiptCode.HashOf(code), ReceiptCode.HashOf($" {code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)} "));
        Assert.Equal(ReceiptCode.HashOf("O1L0"), ReceiptCode.HashOf("0I10"));
        Assert.NotEqual(ReceiptCode.HashOf(code), ReceiptCode.HashOf(code[1..]));
    }

    [Fact]
    public async Task The_complainant_adds_words_and_files_under_names_that_tell_nothing()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync();
        await AddAsync(scene, "补充一张照片。");
        await AttachAsync(scene, ".png", Png);

        var file = await scene.App.ReadAsync(db => db.Attachments.AsNoTracking().SingleAsync());
        Assert.Equal($"{(await scene.ComplaintAsync()).Number}-1.png", file.Name);
        await Refused.IsAsync(scene.App, "complaint.file-too-large", () => AttachAsync(scene, ".png", new byte[(5 * 1024 * 1024) + 1]));
        await Refused.IsAsync(scene.App, "complaint.receipt-unknown", () => scene.App.RunAsync(scene.App.Get<AddToComplaint>(), new AddToComplaint.Request(ReceiptCode.HashOf("ABCD"), "猜的"), Caller.System, ""));
    }

    [Fact]
    public async Task A_photo_tells_neither_where_it_was_taken_nor_by_whom()
    {
        await using var scene = await ComplaintScene.StartAsync();
        await scene.FileAsync();
        await AttachAsync(scene, ".jpg", CameraPicture.Jpeg());

        var kept = await scene.App.ReadAsync(db => db.AttachmentContents.AsNoTracking().SingleAsync());
        Assert.False(StrippingPictures.Holds(kept.Bytes, CameraPicture.Place) || StrippingPictures.Holds(kept.Bytes, CameraPicture.Maker) || StrippingPictures.Holds(kept.Bytes, CameraPicture.Owner));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(kept.Bytes)), await scene.App.ReadAsync(db => db.Attachments.Select(a => a.Sha256).SingleAsync()));
        await Refused.IsAsync(scene.App, "document.broken", () => AttachAsync(scene, ".jpg", CameraPicture.Jpeg()[..900]));
    }

    private static Task<string> FileAsync(ComplaintScene scene, string hash, string name) =>
        scene.App.RunAsync(scene.App.Get<FileComplaint>(), new FileComplaint.Request(hash, "tied-fees", null, null, null, "收取咨询费后才安排评审。", scene.App.Get<IdentitySeal>().Seal(name, null)), Caller.System, hash);

    private static Task<bool> AddAsync(ComplaintScene scene, string text) =>
        scene.App.RunAsync(scene.App.Get<AddToComplaint>(), new AddToComplaint.Request(ReceiptCode.HashOf(scene.Code), text), Caller.System, scene.App.NewKey());

    private static Task<string> AttachAsync(ComplaintScene scene, string ending, byte[] content) =>
        scene.App.RunAsync(scene.App.Get<AttachToComplaint>(), new AttachToComplaint.Request(ReceiptCode.HashOf(scene.Code), ending, content), Caller.System, "");

    private static async Task<(DateOnly, bool)> ClockAsync(ComplaintScene scene)
    {
        var clock = (await scene.ComplaintAsync()).NextClock!;
        return (clock.DueOn, clock.IsLate);
    }
}
