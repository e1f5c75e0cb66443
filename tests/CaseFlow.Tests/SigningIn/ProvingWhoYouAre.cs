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
}
