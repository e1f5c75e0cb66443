using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Tests.Crashes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Mail;

public sealed class SendingMails
{
    [Fact]
    public async Task A_mail_is_sent_over_StartTls_and_signed_in()
    {
        using var peer = await SmtpPeer.StartAsync();
        await using var app = await InstalledCaseFlow.StartAsync(settings => peer.Configure(settings));
        await app.SubmitAsync();
        await app.WorkAsync();
        await Deadline.UntilAsync("the mail arrived", () => Task.FromResult(peer.Mails.Count > 0));

        var sent = await app.ReadAsync(db => db.OutgoingMails.SingleAsync());
        var mail = Assert.Single(peer.Mails);
        Assert.Equal(MailState.Sent, sent.State);
        Assert.Equal((true, "caseflow", $"<{sent.Id}@localhost.localdomain>"), (mail.Tls, mail.User, mail.MessageId));
        Assert.Equal(["supervisor1@example.test"], mail.To);
        Assert.Contains("DH-2026-0001", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("陈树谷", mail.Body, StringComparison.Ordinal);
        await app.WorkAsync();
        Assert.Single(peer.Mails);
    }

    [Fact]
    public async Task A_refused_sign_in_is_tried_again_ever_later_and_parked_with_its_reason()
    {
        using var peer = await SmtpPeer.StartAsync();
        await using var app = await InstalledCaseFlow.StartAsync(settings =>
        {
            peer.Configure(settings, "wrong");
            settings["Mail:Attempts"] = "4";
        });
        await app.SubmitAsync();

        foreach (var minutes in new[] { 1, 2, 4 })
        {
            await app.WorkAsync();
            var waiting = await app.ReadAsync(db => db.OutgoingMails.SingleAsync());
            Assert.Equal((MailState.Pending, app.Now.AddMinutes(minutes)), (waiting.State, waiting.NextAttemptAt));
            app.Time.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.Equal(0, await app.WorkAsync());
            Assert.Equal(waiting.Attempts, (await app.ReadAsync(db => db.OutgoingMails.SingleAsync())).Attempts);
            app.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await app.WorkAsync();
        var parked = await app.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Equal((MailState.Parked, 4), (parked.State, parked.Attempts));
        Assert.Contains("535", parked.LastError, StringComparison.Ordinal);
        Assert.Empty(peer.Mails);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_gets_no_password()
    {
        using var peer = await SmtpPeer.StartAsync();
        await using var app = await InstalledCaseFlow.StartAsync(settings =>
        {
            peer.Configure(settings);
            settings["Mail:TrustedCertificateSha256"] = new string('0', 64);
        });
        await app.SubmitAsync();
        await app.WorkAsync();

        var mail = await app.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Contains("SslHandshakeException", mail.LastError, StringComparison.Ordinal);
        Assert.Empty(peer.Mails);
    }

    [Fact]
    public async Task Without_a_server_mails_lie_in_the_pickup_folder()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await app.WorkAsync();

        var sent = await app.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Equal(MailState.Sent, sent.State);
        var file = Assert.Single(Directory.GetFiles(app.Get<MailTransport>().PickupFolder));
        Assert.Equal(sent.Id + ".eml", Path.GetFileName(file));
        Assert.Contains($"Message-Id: <{sent.Id}@localhost.localdomain>", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_mail_server_that_never_answers_holds_up_no_stop()
    {
        using var server = new SilentServer();
        var settings = new Dictionary<string, string?>();
        server.Configure(settings);
        await using var journey = await KilledJourney.BeginAsync(settings);
        using var host = await journey.StartAsync();
        foreach (var (step, _) in KilledJourney.Steps.TakeWhile(s => s.Name != "stop"))
        {
            await journey.DoAsync(host, step);
        }

        await server.CalledAsync(TestContext.Current.CancellationToken);
        await journey.StopAsync(host);

        await Deadline.UntilAsync("the guardian is asked", () => journey.ReadAsync(db => db.Tasks.AnyAsync(t => t.TypeName == PermitTasks.Resume)));
        Assert.Equal(0, await journey.ReadAsync(db => db.OutgoingMails.CountAsync(m => m.Attempts > 0)));
    }

    [Fact]
    public async Task A_mail_is_leased_from_the_instant_at_which_it_is_taken()
    {
        using var server = new SilentServer();
        await using var app = await InstalledCaseFlow.StartAsync(server.Configure);
        await app.SubmitAsync();
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Area = "二车间" });
        var sending = app.Get<MailDispatcher>().RunAsync(TestContext.Current.CancellationToken);
        await server.CalledAsync(TestContext.Current.CancellationToken);

        // The first has taken its whole time; half of the second's lease would be over before it began.
        app.Time.Advance(TimeSpan.FromSeconds(300));
        await server.CalledAsync(TestContext.Current.CancellationToken);

        var mails = await app.ReadAsync(db => db.OutgoingMails.OrderByDescending(m => m.Attempts).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, "Not accepted within 300 s."), (mails[0].Attempts, mails[0].LastError));
        Assert.Equal((0, app.Now.AddSeconds(600)), (mails[1].Attempts, mails[1].NextAttemptAt));
        server.Dispose();
        Assert.Equal(0, await sending);
    }

    [Fact]
    public async Task A_mail_speaks_its_readers_language()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.StageAsync(context => context.Db.Users.Find(app.Account("supervisor1"))!.Culture = "en");
        await app.SubmitAsync();

        var mail = await app.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Contains("Site confirmation and approval", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("You head the workshop", mail.Body, StringComparison.Ordinal);
    }
}
