using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Why work cannot be confirmed, started or resumed now. An empty answer means it can.</summary>
public static class StartConditions
{
    /// <summary>Reasons against the guardian's confirmation on site (监护人现场确认).</summary>
    public static IReadOnlyList<Message> CheckConfirmation(WorkPermit permit, PermitSurroundings around) =>
    [
        .. Gas(permit, around, fresh: true, after: null),
        .. Monitoring(permit, around.Type, permit.ApprovedAt),
        .. FiveChecks(permit, around.Type, after: permit.ApprovedAt),
        .. World(permit, around),
    ];

    /// <summary>Reasons against starting a confirmed permit or resuming a suspended one.</summary>
    public static IReadOnlyList<Message> Check(WorkPermit permit, PermitSurroundings around)
    {
        if (permit.Status is not (PermitStatus.Confirmed or PermitStatus.Suspended))
        {
            return [new Message("permit.action-forbidden", Said.Word(PermitAction.Start), Said.Word(permit.Status))];
        }

        var anew = permit.Suspension is not { } pause || NeedsNewChecks(permit, pause, around);
        var after = anew ? permit.Suspension?.At : null;
        return
        [
            .. Time(permit, around),
            .. Gas(permit, around, fresh: anew || GasTest.RecordDue(permit, around.Type) <= around.Clock.Now, after),
            .. Monitoring(permit, around.Type, permit.Suspension?.At ?? permit.ApprovedAt),
            .. FiveChecks(permit, around.Type, after ?? permit.ApprovedAt),
            .. anew && !SpokenToday(permit, around) ? [new Message("permit.talk-missing")] : Array.Empty<Message>(),
            .. World(permit, around),
        ];
    }

    /// <summary>Whether something that is recorded on site is lacking or has grown old since the confirmation.</summary>
    public static bool AsksOnSite(WorkPermit permit, PermitSurroundings around) =>
        Gas(permit, around, fresh: true, permit.Suspension?.At).Count > 0
        || Monitoring(permit, around.Type, permit.Suspension?.At ?? permit.ApprovedAt).Any()
        || FiveChecks(permit, around.Type, permit.Suspension?.At ?? permit.ApprovedAt).Any()
        || !SpokenToday(permit, around);

    /// <summary>Whether resuming after a break needs a new gas test, five checks and talk (GB 30871-2022: the break is longer than the grade allows).</summary>
    private static bool NeedsNewChecks(WorkPermit permit, Suspension pause, PermitSurroundings around) =>
        pause.NeedsNewChecks
        || around.Type.Grade(permit.Grade) is not { } grade
        || around.Clock.Now - pause.At > TimeSpan.FromMinutes(grade.RetestAfterBreakMinutes.Value);

    private static IEnumerable<Message> Time(WorkPermit permit, PermitSurroundings around)
    {
        var now = around.Clock.Now;
        if (now >= permit.WindowTo)
        {
            yield return new Message("permit.window-over", Said.At(permit.WindowTo.Value, around.Clock));
        }
        else if (permit.WindowFrom is { } from && now < from)
        {
            yield return new Message("permit.window-not-open", Said.At(from, around.Clock));
        }
        else if (permit.PeriodAt(now) is null)
        {
            yield return permit.NextPeriod(now) is { } next
                ? new Message("permit.not-in-period", Said.At(next.From, around.Clock))
                : new Message("permit.no-further-period");
        }
    }

    private static IReadOnlyList<Message> Gas(WorkPermit permit, PermitSurroundings around, bool fresh, DateTimeOffset? after) =>
        around.Type.Gas is { } testing ? GasTest.Check(permit, testing, fresh, after, around.Clock) : [];

    // A monitor is switched off when people leave, so each break asks anew, however short.
    private static IEnumerable<Message> Monitoring(WorkPermit permit, PermitType type, DateTimeOffset? after) =>
        type.Grade(permit.Grade)?.ContinuousMonitoring.Value == true && !permit.Steps.Any(s => s.Action == PermitAction.Monitor && s.At >= after)
            ? [new Message("permit.monitoring-missing")]
            : [];

    private static IEnumerable<Message> FiveChecks(WorkPermit permit, PermitType type, DateTimeOffset? after)
    {
        if (permit.Checks is not [.., { } checks] || checks.At < after)
        {
            return [new Message("permit.checks-missing")];
        }

        return type.Checks
            .Where(item => !checks.Answers.Any(a => a.Code == item.Code && a.Yes))
            .Select(item => new Message("permit.check-no", item.Think.AsArgument(), item.OtherwiseNot.AsArgument()));
    }

    private static bool SpokenToday(WorkPermit permit, PermitSurroundings around) =>
        permit.Talks.Any(t => around.Clock.DateOf(t.At) == around.Clock.Today);

    private static IEnumerable<Message> World(WorkPermit permit, PermitSurroundings around) =>
        CrewRules.Check(permit.Content, around).Concat(around.Conflicts.Where(c => c.Blocks).Select(c => c.Sentence)).Concat(around.Elsewhere.Where(e => e.Blocks).Select(e => e.Sentence));
}
