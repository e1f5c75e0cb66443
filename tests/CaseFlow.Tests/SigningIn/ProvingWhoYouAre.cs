using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.SigningIn;

/// <summary>A signature asks for a password given within minutes; only a password may move that time.</summary>
public sealed class ProvingWhoYouAre
{
    private static readonly (string, string)[] Supervisor = [("userName", "supervisor1"), ("password", "CaseFlow-2026"), ("rememberMe", "true")];

    [Fact]
    public async Task A_renewed_cookie_is_no_new_proof()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        using var visitor = new Visitor(app, app.Web.Urls.First());
        var signedIn = app.Now;
        await visitor.SubmitAsync("/signin", Supervisor);
        var first = visitor.Ticket.Properties.IssuedUtc;

        app.Time.Advance(TimeSpan.FromMinutes(31));
        await visitor.LookAsync();

        Assert.NotEqual(first, visitor.Ticket.Properties.IssuedUtc);
        Assert.Equal(signedIn, AuthenticationTime.Of(visitor.Ticket.Principal));
    }

    [Fact]
    public async Task The_password_given_again_is_one_and_the_device_stays_remembered()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        using var visitor = new Visitor(app, app.Web.Urls.First());
        await visitor.SubmitAsync("/signin", Supervisor);
        app.Time.Advance(TimeSpan.FromMinutes(10));

        await visitor.SubmitAsync("/reauthenticate", ("password", "CaseFlow-2026"));

        Assert.Equal(app.Now, AuthenticationTime.Of(visitor.Ticket.Principal));
        Assert.True(visitor.Ticket.Properties.IsPersistent);
    }

    [Fact]
    public async Task The_language_switch_is_also_that_of_mails()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        using var visitor = new Visitor(app, app.Web.Urls.First());
        await visitor.SubmitAsync("/signin", Supervisor);

        await visitor.SpeakAsync("en");

        Assert.Equal("en", await app.ReadAsync(db => db.Users.Where(u => u.UserName == "supervisor1").Select(u => u.Culture).SingleAsync()));
    }

    [Fact]
    public async Task A_changed_password_is_the_only_one_and_ends_what_began_with_the_old_one()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var rest = await app.ServeAsync();
        await rest.SignInAsync("supervisor1");
        using var visitor = new Visitor(app, app.Web.Urls.First());
        await visitor.SubmitAsync("/signin", Supervisor);
        app.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains("两次输入的新密码不一样", await visitor.SubmitAsync("/password", ("old", "CaseFlow-2026"), ("new", "Another-2026"), ("again", "Another-2027")), StringComparison.Ordinal);
        Assert.Contains("密码不对", await visitor.SubmitAsync("/password", ("old", "CaseFlow-2025"), ("new", "Another-2026"), ("again", "Another-2026")), StringComparison.Ordinal);
        Assert.Contains("不符合要求", await visitor.SubmitAsync("/password", ("old", "CaseFlow-2026"), ("new", "tooshort"), ("again", "tooshort")), StringComparison.Ordinal);
        Assert.Contains("密码已修改", await visitor.SubmitAsync("/password", ("old", "CaseFlow-2026"), ("new", "Another-2026"), ("again", "Another-2026")), StringComparison.Ordinal);

        Assert.Equal(401, (await rest.CallAsync("supervisor1", HttpMethod.Get, "tasks?view=Mine")).Status);
        Assert.Equal(401, (await rest.CallAsync(null, HttpMethod.Post, "tokens", new { userName = "supervisor1", password = "CaseFlow-2026" })).Status);
        Assert.Equal(200, (await rest.CallAsync(null, HttpMethod.Post, "tokens", new { userName = "supervisor1", password = "Another-2026" })).Status);
        Assert.Contains("陈树谷", await visitor.LookAsync(), StringComparison.Ordinal);
    }
}
