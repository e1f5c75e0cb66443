using CaseFlow.Audit;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

/// <summary>Whoever scans the code on a permit can ask for the work to stop.</summary>
public sealed class AskingToStop
{
    [Fact]
    public async Task Everyone_on_the_permit_is_told_at_once_and_no_state_changes()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();

        await AskAsync(app, "管道接口在滴料");

        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        var told = await app.ReadAsync(db => db.OutgoingMails.Where(m => m.Body.Contains("管道接口在滴料")).ToListAsync());
        Assert.Superset(new HashSet<string>(["lead1@example.test", "guardian1@example.test", "supervisor1@example.test", "safety1@example.test"]), told.Select(m => m.ToAddress).ToHashSet());
        Assert.Equal("管道接口在滴料", (await app.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Code == RaiseAlarm.AuditCode))).Comment);
    }

    [Fact]
    public async Task The_fourth_within_ten_minutes_is_answered_and_no_longer_sent()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        for (var i = 0; i < 3; i++)
        {
            await AskAsync(app, "有异味");
        }

        await Refused.IsAsync(app, "permit.alarm.told-already", () => AskAsync(app, "有异味"));

        app.Time.Advance(TimeSpan.FromMinutes(11));
        await AskAsync(app, "还有异味");
    }

    [Fact]
    public async Task It_needs_words_and_somebody_on_site()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await Refused.IsAsync(app, "permit.alarm.nobody-on-site", () => AskAsync(app, "有火花"));

        await app.AnswerAsync("supervisor1", "Approve");
        await Refused.IsAsync(app, "permit.alarm.words", () => AskAsync(app, " "));
    }

    [Fact]
    public async Task One_address_does_not_bury_a_site_in_messages()
    {
        await using var app = await InstalledCaseFlow.StartAsync(settings => settings["PublicForms:PostsPerWindow"] = "20");
        using var server = await app.ServeAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Web.Urls.First()) };
        List<System.Net.HttpStatusCode> answers = [];
        for (var i = 0; i < 21; i++)
        {
            using var form = new FormUrlEncodedContent([new("words", "有异味")]);
            using var answer = await http.PostAsync(new Uri("/public/permits/x", UriKind.Relative), form, TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
        }

        Assert.DoesNotContain(System.Net.HttpStatusCode.TooManyRequests, answers[..20]);
        Assert.Equal(System.Net.HttpStatusCode.TooManyRequests, answers[20]);
    }

    private static Task<bool> AskAsync(InstalledCaseFlow app, string words) =>
        app.RunAsync(app.Get<RaiseAlarm>(), new RaiseAlarm.Request(app.Permit, words), Caller.System, app.NewKey());
}
