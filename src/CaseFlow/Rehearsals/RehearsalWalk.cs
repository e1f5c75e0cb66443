using CaseFlow.Calendar;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using Microsoft.Extensions.Options;

namespace CaseFlow.Rehearsals;

/// <summary>
/// Lets a plan's days pass on a stage: from one change to the next, be it a timer or somebody who acts. The days between two changes find everything as it
/// was, so their reminders are planned and told at once.
/// </summary>
internal sealed class RehearsalWalk(RehearsalStage stage, RehearsalPlan plan)
{
    private static readonly TimeOnly ActsAt = new(16, 0);
    private readonly TownClock _clock = stage.Get<TownClock>();
    private readonly TimeOnly _digestAt = stage.Get<IOptions<RemindersOptions>>().Value.DigestAt;
    private readonly IReadOnlyList<IReminderSubject> _subjects = [.. stage.Get<IEnumerable<IReminderSubject>>()];
    private readonly IReadOnlyList<IRehearsedPeople> _people = plan.IsPunctual ? [.. stage.Get<IEnumerable<IRehearsedPeople>>()] : [];
    private readonly StageTime _time = new(stage, work => work is not (MailDispatcher or ReminderWork));
    private DateOnly _told = plan.From.AddDays(-1);
    private DateOnly _acted = plan.From.AddDays(-1);

    /// <param name="passed">Told of each day.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task RunAsync(Action<DateOnly> passed, CancellationToken cancellationToken)
    {
        await _time.WorkAsync(cancellationToken);
        while (_told < plan.Through)
        {
            var acts = await NextActAsync(cancellationToken);
            var timer = await _time.NextTimerAsync(_clock.At(plan.Through, ActsAt), cancellationToken);
            var (change, from) = (acts is null || timer < acts ? timer : acts, _told);
            var through = change is { } instant && LastDigestBefore(instant) is var last && last < plan.Through ? last : plan.Through;
            if (through > from)
            {
                await TellAsync(new ReminderSpan(from, through), cancellationToken);
                _told = through;
                foreach (var days in Enumerable.Range(1, through.DayNumber - from.DayNumber))
                {
                    passed(from.AddDays(days));
                }
            }

            if (change is { } next)
            {
                await ChangeAsync(next, isActing: next == acts, cancellationToken);
            }
        }
    }

    // Timers at the digest's own instant fire first, as they do on a server.
    private DateOnly LastDigestBefore(DateTimeOffset instant) => _clock.DateOf(instant) is var day && _clock.At(day, _digestAt) < instant ? day : day.AddDays(-1);

    private async Task TellAsync(ReminderSpan span, CancellationToken cancellationToken)
    {
        stage.Clock.Reach(_clock.At(span.Through, _digestAt));
        var (gateway, digests) = (stage.Get<CommandGateway>(), new SpanDigests(_subjects));
        foreach (var subject in _subjects)
        {
            var plan = new PlanSpan(subject, digests);
            string? next = null;
            do
            {
                next = await gateway.RunAsync(plan, new PlanSpan.Request(span, next), Caller.System, "", cancellationToken);
            }
            while (next is not null);
        }

        await gateway.RunAsync(new SettleSpan(digests), new SettleSpan.Request(span), Caller.System, "", cancellationToken);
    }

    private async Task ChangeAsync(DateTimeOffset instant, bool isActing, CancellationToken cancellationToken)
    {
        stage.Clock.Reach(instant);
        await _time.WorkAsync(cancellationToken);
        if (isActing)
        {
            _acted = _clock.DateOf(instant);
            foreach (var people in _people)
            {
                await people.ActAsync(stage, _acted, cancellationToken);
            }

            await _time.WorkAsync(cancellationToken);
        }
    }

    private async Task<DateTimeOffset?> NextActAsync(CancellationToken cancellationToken)
    {
        DateOnly? first = null;
        foreach (var people in _people)
        {
            first = await people.NextAsync(stage, _acted, cancellationToken) is { } day && !(first < day) ? day : first;
        }

        return first is { } next ? _clock.At(next, ActsAt) : null;
    }
}
