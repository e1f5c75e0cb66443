using CaseFlow.Audit;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Crashes;

/// <summary>
/// SIGKILL at named points (<see cref="CrashPoints"/>) of a real host; the client repeats with the same key.
/// An ordinary run kills a few steps, each at another point, chosen by a seed; <c>CASEFLOW_ALL_KILLS=1 dotnet run --project tests/CaseFlow.Tests -- -class CaseFlow.Tests.Crashes.KillingTheHost</c>
/// kills every step at every point.
/// </summary>
public sealed class KillingTheHost
{
    private const int Seed = 20261123;
    private static readonly string[] Points = ["before-save", "before-commit", "after-commit"];

    private static readonly bool All = Environment.GetEnvironmentVariable("CASEFLOW_ALL_KILLS") == "1";

    public static TheoryData<string> Deliveries() => All ? ["before-save", "before-commit", "after-commit"] : ["before-commit"];

    public static TheoryData<string, int> Journeys()
    {
        var data = new TheoryData<string, int>();
        for (var shift = 0; shift < (All ? Points.Length : 1); shift++)
        {
            // Neighbours in the list meet different points, so three steps in a row meet all three.
            var from = new Random(Seed).Next(KilledJourney.Steps.Length - Points.Length + 1);
            data.Add(string.Join(' ', All ? KilledJourney.Steps : KilledJourney.Steps.Skip(from).Take(Points.Length)), shift);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Journeys))]
    public async Task Nothing_is_lost_and_nothing_happens_twice(string killed, int shift)
    {
        await using var journey = await KilledJourney.BeginAsync();
        var host = await journey.StartAsync();
        for (var i = 0; i < KilledJourney.Steps.Length; i++)
        {
            var step = KilledJourney.Steps[i];
            if (killed.Split(' ').Contains(step))
            {
                host.Dispose();
                host = await journey.DoKilledAsync(step, Points[(i + shift) % Points.Length]);
            }
            else
            {
                await journey.DoAsync(host, step);
            }
        }

        using (host)
        {
            await journey.IsArchivedAsync();
        }
    }

    [Fact]
    public async Task A_mail_that_was_accepted_but_not_marked_is_repeated_with_the_same_Message_ID()
    {
        using var peer = await SmtpPeer.StartAsync();

        // Twice the timeout is the lease after which another dispatcher may take a mail.
        var settings = new Dictionary<string, string?> { ["Mail:TimeoutSeconds"] = "3" };
        peer.Configure(settings);
        await using var journey = await KilledJourney.BeginAsync(settings);
        using (var doomed = await journey.StartAsync($"after-send:{nameof(MailDispatcher)}"))
        {
            await journey.DoAsync(doomed, "draft");
            await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await journey.DoAsync(doomed, "submit");
                await doomed.DiedAsync();
                throw new HttpRequestException("It died after its answer.");
            });
            await doomed.DiedAsync();
        }

        Assert.Equal(MailState.Pending, await journey.ReadAsync(db => db.OutgoingMails.Select(m => m.State).SingleAsync()));
        using var host = await journey.StartAsync();
        await Deadline.UntilAsync("the mail is marked", () => journey.ReadAsync(db => db.OutgoingMails.AllAsync(m => m.State == MailState.Sent)));

        Assert.Equal(2, peer.Mails.Count);
        Assert.Single(peer.Mails.Select(m => m.MessageId).Distinct());
        await journey.HoldsAsync("submit");
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task A_stop_on_its_way_to_the_process_arrives_once(string point)
    {
        await using var journey = await KilledJourney.BeginAsync();
        using (var doomed = await journey.StartAsync($"{point}:{nameof(DeliverStimulus)}"))
        {
            foreach (var step in KilledJourney.Steps.TakeWhile(s => s != "hand-back"))
            {
                await journey.DoAsync(doomed, step);
            }

            try
            {
                await journey.StopAsync(doomed);
            }
            catch (HttpRequestException)
            {
                // The delivery may be faster than the answer.
            }

            await doomed.DiedAsync();
        }

        await journey.ForgetLeasesAsync();
        using var host = await journey.StartAsync();
        await Deadline.UntilAsync("the guardian is asked", () => journey.ReadAsync(db => db.Tasks.AnyAsync(t => t.TypeName == PermitTasks.Resume)));

        Assert.Equal([PermitTasks.Resume], await journey.ReadAsync(db => db.Tasks.Where(t => t.State == WorkTaskState.Open).Select(t => t.TypeName).ToListAsync()));
        Assert.Equal(1, await journey.ReadAsync(db => db.Stimuli.CountAsync(s => s.DeliveredAt != null)));
        var permit = await journey.ReadAsync(db => db.WorkPermits.AsNoTracking().SingleAsync());
        Assert.Single(permit.Steps, s => s.Action == PermitAction.Suspend);
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task An_expiry_that_was_under_way_comes_once(string point)
    {
        await using var journey = await KilledJourney.BeginAsync(window: TimeSpan.FromSeconds(12));
        using (var doomed = await journey.StartAsync($"{point}:{nameof(FireTimer)}"))
        {
            await journey.DoAsync(doomed, "draft");
            await journey.DoAsync(doomed, "submit");
            await doomed.DiedAsync();
        }

        await journey.ForgetLeasesAsync();
        using var host = await journey.StartAsync();
        await Deadline.UntilAsync("the permit expired", () => journey.ReadAsync(db => db.WorkPermits.AnyAsync(p => p.Status == PermitStatus.Expired)));

        Assert.Equal(0, await journey.ReadAsync(db => db.Timers.CountAsync()));
        Assert.Equal([WorkTaskState.Withdrawn], await journey.ReadAsync(db => db.Tasks.Select(t => t.State).ToListAsync()));
        Assert.Equal(1, await journey.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Code == "audit.permit.expired")));
        Assert.Empty(await journey.ReadAsync(db => db.Incidents.ToListAsync()));
        Assert.Single((await journey.ReadAsync(db => db.WorkPermits.AsNoTracking().SingleAsync())).Steps, s => s.Action == PermitAction.Expire);
    }
}
