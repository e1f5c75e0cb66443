using CaseFlow.Language;

namespace CaseFlow.Permits;

public sealed partial class WorkPermit
{
    /// <summary>Records a gas reading. One out of limits while work goes on suspends the permit at once; see <see cref="Status"/> afterwards.</summary>
    /// <param name="id">The reading's id.</param>
    /// <param name="type">The permit's type.</param>
    /// <param name="point">Sampling point of the type.</param>
    /// <param name="gas">Gas of the type.</param>
    /// <param name="value">The value in the gas's unit.</param>
    /// <param name="takenAt">When the sample was taken, UTC; not in the future.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    public GasReading RecordReading(string id, PermitType type, string point, string gas, decimal value, DateTimeOffset takenAt, PermitActor by, DateTimeOffset now)
    {
        RequireOnSite();
        if (type.Gas?.Points.FirstOrDefault(p => p.Code == point) is not { } where || type.Gas.Gases.FirstOrDefault(g => g.Code == gas) is not { } kind)
        {
            throw new RuleViolationException("permit.reading-unknown", point, gas);
        }

        var limit = kind.LimitFor(Content) ?? throw new RuleViolationException("permit.gas-choice-missing", kind.Name.AsArgument());
        if (value < 0 || (kind.Unit == GasKind.VolumePercent && value > 100))
        {
            throw new RuleViolationException("permit.reading-impossible", Said.Number(value), kind.Unit);
        }

        if (value != decimal.Round(value, GasReading.Decimals))
        {
            throw new RuleViolationException("permit.reading-too-fine", Said.Exactly(value), Said.Number(GasReading.Decimals));
        }

        if (takenAt > now)
        {
            throw new RuleViolationException("permit.reading-in-future");
        }

        var reading = new GasReading(id, Id, point, kind, limit, value, takenAt.ToUniversalTime(), by);
        _readings.Add(reading);
        Version++;
        if (Status == PermitStatus.Active && !reading.IsWithinLimits)
        {
            SuspendItself(GasTest.OutOfLimits("permit.suspended-by-reading", reading, where, kind), now);
        }

        return reading;
    }

    /// <summary>Records the five checks (五想五不干). A "no" is recorded too; it is what stops the start.</summary>
    public void AnswerChecks(PermitType type, IReadOnlyList<CheckAnswer> answers, PermitActor by, DateTimeOffset now)
    {
        RequireOnSite();
        if (type.Checks.Any(item => answers.Count(a => a.Code == item.Code) != 1) || answers.Count != type.Checks.Count)
        {
            throw new RuleViolationException("permit.checks-incomplete");
        }

        Checks = [.. Checks, new FiveChecks(now, by, answers)];
        Version++;
        if (Status == PermitStatus.Active && answers.Any(a => !a.Yes))
        {
            SuspendItself(new Message("permit.suspended-by-check"), now);
        }
    }

    /// <summary>Somebody on site confirms that continuous monitoring (连续监测) is switched on.</summary>
    public void ConfirmMonitoring(PermitActor by, DateTimeOffset now)
    {
        RequireOnSite();
        Record(PermitAction.Monitor, Status, by, now);
    }

    /// <summary>Records one minute of talk before the shift (班前"每人一分钟").</summary>
    public void RecordTalk(string speaker, string words, DateTimeOffset now)
    {
        RequireOnSite();
        if (string.IsNullOrWhiteSpace(speaker) || string.IsNullOrWhiteSpace(words))
        {
            throw new RuleViolationException("permit.talk-empty");
        }

        Talks = [.. Talks, new SafetyTalk(now, speaker.Trim(), words.Trim())];
        Version++;
    }

    /// <summary>Work is finished and the place is given back (完工交回).</summary>
    public void HandBack(PermitActor by, DateTimeOffset now)
    {
        RequireStatus(PermitAction.HandBack, PermitStatus.Active, PermitStatus.Suspended);
        Suspension = null;
        Record(PermitAction.HandBack, PermitStatus.HandedBack, by, now);
    }

    /// <summary>The site does not accept yet (验收不通过); the permit stays handed back until it does.</summary>
    public void RefuseAcceptance(string? reason, PermitActor by, DateTimeOffset now)
    {
        RequireStatus(PermitAction.RefuseAcceptance, PermitStatus.HandedBack);
        Record(PermitAction.RefuseAcceptance, PermitStatus.HandedBack, by, now, RequireReason(reason));
    }

    /// <summary>The site accepts the place (验收): nobody who applied for the work, did it or handed it back.</summary>
    public void Accept(PermitActor by, DateTimeOffset now)
    {
        RequireStatus(PermitAction.Accept, PermitStatus.HandedBack);
        if (Steps.Last(s => s.Action == PermitAction.HandBack).By is var who && (by.Means(who.Id) || by.Means(who.OnBehalfOfId ?? who.Id)))
        {
            throw new RuleViolationException("permit.own-acceptance");
        }

        RequireOutsider(by);
        EndedAt = now;
        Record(PermitAction.Accept, PermitStatus.Accepted, by, now);
    }

    /// <summary>Closes the file (归档); it is kept for the type's years.</summary>
    /// <param name="type">The permit's type.</param>
    /// <param name="by">Who, or the product.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="today">The date in the town's zone.</param>
    public void Archive(PermitType type, PermitActor by, DateTimeOffset now, DateOnly today)
    {
        RequireStatus(PermitAction.Archive, PermitStatus.Accepted);
        KeepUntil = today.AddYears(type.KeepYears.Value);
        Record(PermitAction.Archive, PermitStatus.Archived, by, now);
    }

    private void RequireOnSite()
    {
        if (Status is not (PermitStatus.Approved or PermitStatus.Confirmed or PermitStatus.Active or PermitStatus.Suspended))
        {
            throw new RuleViolationException("permit.not-on-site", Said.Word(Status));
        }
    }
}
