using CaseFlow.Grading;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>Each step's limit, one minute before its end and one minute after: due on D means before D+1 00:00 in the town's zone.</summary>
public sealed class GradingDeadlines
{
    [Fact]
    public async Task A_correction_notice_is_in_time_until_the_end_of_the_fifth_working_day()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();

        // A Sunday that is worked.
        await scene.App.GoAsync("2024-04-28 23:59");
        await scene.AnswerAsync(GradingScene.Organiser, "AskCorrection", "缺营业执照\n缺安全员任命书");

        var application = await scene.ApplicationAsync();
        Assert.Equal((GradingStatus.Correcting, 2), (application.Status, application.Defects.Count));
    }

    [Fact]
    public async Task Silence_is_acceptance_from_the_day_of_receipt()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();
        await scene.App.GoAsync("2024-04-29 00:01");

        var application = await scene.ApplicationAsync();
        Assert.Equal((GradingStatus.Assigning, true, new DateOnly(2024, 4, 22)), (application.Status, application.IsDeemedAccepted, application.AcceptedOn));
        Assert.Equal([GradingTasks.Assign], await scene.OpenTasksAsync());
    }

    [Fact]
    public async Task A_notice_after_the_limit_is_refused_also_before_the_clock_has_struck()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();
        scene.App.Time.SetUtcNow(Permits.PermitScene.At("2024-04-29 00:01"));

        await Refused.IsAsync(scene.App, "grading.too-late", () => scene.AnswerAsync(GradingScene.Organiser, "AskCorrection", "缺营业执照"));
    }

    [Fact]
    public async Task The_decision_has_ten_working_days_from_receipt_and_is_late_afterwards()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "FindComplete");

        await scene.App.GoAsync("2024-05-08 23:59");
        Assert.False((await scene.ApplicationAsync()).Running(GradingLimit.Acceptance)!.IsLate);
        await scene.App.GoAsync("2024-05-09 00:01");
        Assert.True((await scene.ApplicationAsync()).Running(GradingLimit.Acceptance)!.IsLate);
        await scene.AnswerAsync(GradingScene.Organiser, "TakeOn");
        Assert.Equal(GradingStatus.Assigning, await scene.StatusAsync());
    }

    [Fact]
    public async Task After_a_correction_the_ten_days_count_from_the_new_receipt()
    {
        await using var scene = await GradingScene.StartAsync("2024-08-26 08:00");
        await scene.FileAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "AskCorrection", "缺营业执照");
        await scene.App.GoAsync("2024-09-02 09:00");
        await scene.AnswerAsync(GradingScene.Principal(GradingScene.Enterprise), "Corrected");

        // A Saturday that is worked.
        Assert.Equal(new DateOnly(2024, 9, 14), (await scene.ApplicationAsync()).Running(GradingLimit.Acceptance)!.DueOn);
        Assert.Equal([GradingTasks.Accept], await scene.OpenTasksAsync());
    }

    [Fact]
    public async Task A_correction_is_in_time_one_minute_before_its_end()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "AskCorrection", "缺营业执照");
        Assert.Equal(new DateOnly(2024, 5, 8), (await scene.ApplicationAsync()).Running(GradingLimit.Supplement)!.DueOn);

        await scene.App.GoAsync("2024-05-08 23:59");
        await scene.AnswerAsync(GradingScene.Principal(GradingScene.Enterprise), "Corrected");
        Assert.Equal(GradingStatus.Deciding, await scene.StatusAsync());
        Assert.Null((await scene.ApplicationAsync()).Running(GradingLimit.Supplement));
    }

    [Fact]
    public async Task A_correction_one_minute_late_counts_as_withdrawn_and_bars_nothing()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "AskCorrection", "缺营业执照");
        scene.App.Time.SetUtcNow(Permits.PermitScene.At("2024-05-09 00:01"));
        await Refused.IsAsync(scene.App, "grading.too-late", () => scene.AnswerAsync(GradingScene.Principal(GradingScene.Enterprise), "Corrected"));
        await scene.App.WorkAsync();

        var application = await scene.ApplicationAsync();
        Assert.Equal((GradingStatus.Withdrawn, true, "grading.status.WithdrawnByClock"), (application.Status, application.IsEndedByClock, GradingWords.Key(application)));
        Assert.Empty(await scene.OpenTasksAsync());
        await scene.FileAsync();
    }

    [Fact]
    public async Task A_review_has_twenty_working_days_and_is_late_afterwards()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        Assert.Equal(new DateOnly(2024, 5, 21), (await scene.ApplicationAsync()).Running(GradingLimit.Review)!.DueOn);

        await scene.App.GoAsync("2024-05-21 23:59");
        Assert.False((await scene.ApplicationAsync()).Running(GradingLimit.Review)!.IsLate);
        await scene.App.GoAsync("2024-05-22 00:01");
        Assert.True((await scene.ApplicationAsync()).Running(GradingLimit.Review)!.IsLate);
        await scene.ReportAsync();
        Assert.Equal(GradingStatus.Auditing, await scene.StatusAsync());
    }

    [Fact]
    public async Task Rectification_is_in_time_one_minute_before_its_end()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        await scene.App.GoAsync("2024-05-21 23:59");
        await scene.RectifyAsync();

        Assert.Equal(GradingStatus.Verifying, await scene.StatusAsync());
    }

    [Fact]
    public async Task Rectification_one_minute_late_is_failed_by_the_clock()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        scene.App.Time.SetUtcNow(Permits.PermitScene.At("2024-05-22 00:01"));
        await Refused.IsAsync(scene.App, "grading.too-late", () => scene.RectifyAsync());
        await scene.App.WorkAsync();

        var application = await scene.ApplicationAsync();
        Assert.Equal((GradingStatus.Failed, true, false), (application.Status, application.IsEndedByClock, application.IsOpen));
        Assert.Empty(await scene.OpenTasksAsync());
    }

    [Fact]
    public async Task More_time_moves_the_end_once()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        var officer = GradingScene.Officer(GradingScene.Enterprise);
        await Refused.IsAsync(scene.App, "grading.extension-too-long", () => AskAsync(scene, officer, 21));
        await AskAsync(scene, officer, 20);
        await Refused.IsAsync(scene.App, "grading.extended-already", () => AskAsync(scene, officer, 5));
        await scene.App.WorkAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "GrantTime");

        var clock = (await scene.ApplicationAsync()).Running(GradingLimit.Rectification)!;
        Assert.Equal((new DateOnly(2024, 5, 21), new DateOnly(2024, 6, 19)), (clock.Due.Date, clock.DueOn));
        await Refused.IsAsync(scene.App, "grading.extended-already", () => AskAsync(scene, officer, 5));
        await scene.App.GoAsync("2024-06-19 23:59");
        Assert.Equal(GradingStatus.Rectifying, await scene.StatusAsync());
        await scene.App.GoAsync("2024-06-20 00:01");
        Assert.Equal(GradingStatus.Failed, await scene.StatusAsync());
    }

    [Fact]
    public async Task Denied_time_leaves_the_end_where_it_was()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        await AskAsync(scene, GradingScene.Officer(GradingScene.Enterprise), 20);
        await scene.App.WorkAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "DenyTime", "工程量不大，按期完成。");

        Assert.Equal(new DateOnly(2024, 5, 21), (await scene.ApplicationAsync()).Running(GradingLimit.Rectification)!.DueOn);
        await scene.App.GoAsync("2024-05-22 00:01");
        Assert.Equal(GradingStatus.Failed, await scene.StatusAsync());
    }

    [Fact]
    public async Task Verification_has_ten_working_days_and_is_late_afterwards()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        await scene.RectifyAsync();

        await scene.App.GoAsync("2024-05-08 23:59");
        Assert.False((await scene.ApplicationAsync()).Running(GradingLimit.Verification)!.IsLate);
        await scene.App.GoAsync("2024-05-09 00:01");
        Assert.True((await scene.ApplicationAsync()).Running(GradingLimit.Verification)!.IsLate);
        await scene.AnswerAsync(GradingScene.Lead, "ConfirmRectified");
        Assert.Equal(GradingStatus.Auditing, await scene.StatusAsync());
    }

    [Fact]
    public async Task Objections_are_taken_until_the_last_minute_of_publicity()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.PublicisedAsync();
        Assert.Equal(new DateOnly(2024, 4, 30), (await scene.ApplicationAsync()).Running(GradingLimit.Publicity)!.DueOn);

        await scene.App.GoAsync("2024-04-30 23:59");
        await scene.ObjectAsync();
        scene.App.Time.SetUtcNow(Permits.PermitScene.At("2024-05-01 00:01"));
        await Refused.IsAsync(scene.App, "grading.publicity-over", () => scene.ObjectAsync());
        await scene.App.WorkAsync();
        Assert.Equal(GradingStatus.Objected, await scene.StatusAsync());
    }

    private static Task<bool> AskAsync(GradingScene scene, string officer, int days) =>
        scene.RunAsync(scene.App.Get<AskMoreTime>(), new AskMoreTime.Request(scene.Id, days, "设备到货晚"), officer);
}
