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
/// An ordinary run kills some steps, each at another point, chosen by a seed; <c>CASEFLOW_ALL_KILLS=1 dotnet run --project tests/CaseFlow.Tests -- -class CaseFlow.Tests.Crashes.KillingTheHost</c>
/// kills every step at every point.
/// </summary>
public sealed class KillingTheHost
{
    private const int Seed = 20261123;
    private const int Few = 5;
    private static readonly string[] Points = ["before-save", "before-commit", "after-commit"];

    private static readonly bool All = Environment.GetEnvironmentVariable("CASEFLOW_ALL_KILLS") == "1";

    // What the same journey leaves on record step by step when nothing dies.
    private static readonly Lazy<Task<IReadOnlyList<IReadOnlyList<string>>>> Undisturbed = new(UndisturbedAsync);

    public static TheoryData<string> Deliveries() => All ? ["before-save", "before-commit", "after-commit"] : ["before-commit"];

    public static TheoryData<int> Shifts() => All ? [0, 1, 2] : [Seed % 3];

    [Theory]
    [MemberData(nameof(Shifts))]
    public async Task Nothing_is_lost_and_nothing_happens_twice(int shift)
    {
        var undisturbed = await Undisturbed.Value;
        var few = KilledJourney.Steps.Index().Select(s => s.Index).ToArray();
        new Random(Seed).Shuffle(few);
        var killed = (All ? few : few[..Few]).ToHashSet();
        await using var journey = await KilledJourney.BeginAsync();
        var host = await journey.StartAsync();
        foreach (var (i, (step, _)) in KilledJourney.Steps.Index())
        {
            if (killed.Contains(i))
            {
                host.Dispose();
                host = await journey.DoKilledAsync(step, Points[(i + shift) % Points.Length]);
            }
            else
            {
                await journey.DoAsync(host, step);
            }

            Assert.Equal(undisturbed[i], await journey.RecordsAsync());
        }

        using (host)
        {
            await journey.EveryMailLeavesAsync();
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
        Assert.Equal((await Undisturbed.Value)[1], await journey.RecordsAsync());
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task A_stop_on_its_way_to_the_process_arrives_once(string point)
    {
        await using var journey = await KilledJourney.BeginAsync();
        using (var doomed = await journey.StartAsync($"{point}:{nameof(DeliverStimulus)}"))
        {
            foreach (var (step, _) in KilledJourney.Steps.TakeWhile(s => s.Name != "stop"))
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

        Assert.Equal([PermitTasks.HandBack, PermitTasks.Resume], await journey.ReadAsync(db => db.Tasks.Where(t => t.State == WorkTaskState.Open).Select(t => t.TypeName).Order().ToListAsync()));
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

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> UndisturbedAsync()
    {
        await using var journey = await KilledJourney.BeginAsync();
        using var host = await journey.StartAsync();
        var records = new List<IReadOnlyList<string>>();
        foreach (var (step, _) in KilledJourney.Steps)
        {
            await journey.DoAsync(host, step);
            records.Add(await journey.RecordsAsync());
        }

        Assert.Contains(records[^1], line => line.Contains(nameof(PermitStatus.Archived), StringComparison.Ordinal));
        return records;
    }
}
