using System.Globalization;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Ui;

namespace CaseFlow.Permits;

/// <summary>The permit's rules, said to somebody who decides: the same rules refuse the answer if they do not hold then.</summary>
internal sealed class PermitChecks(WorkPermit permit, PermitSurroundings around, Texts texts)
{
    private readonly DateTimeOffset _now = around.Clock.Now;

    public Check Certificates() => CrewRules.Check(permit.Content, around) is { Count: > 0 } against
        ? new Check(CheckState.Failed, texts["permit.check.certificates-not"], Sentences(against))
        : new Check(CheckState.Passed, texts["permit.check.certificates"]);

    public IEnumerable<Check> Conflicts() => around.Conflicts.Count == 0
        ? [new Check(CheckState.Passed, texts["permit.check.no-conflict"])]
        : around.Conflicts.Select(c => new Check(c.Blocks ? CheckState.Failed : CheckState.Attention, texts.Render(c.Sentence)));

    public IEnumerable<Check> Elsewhere() => CrewElsewhere.Together(around.Elsewhere).Select(e => new Check(e.Blocks ? CheckState.Failed : CheckState.Attention, texts.Render(e.Sentence)));

    public Check OtherThanApplicant(Actor actor) => permit.MayBeApprovedBy(actor.ToPermitActor())
        ? new Check(CheckState.Passed, texts["permit.check.other-than-applicant"])
        : new Check(CheckState.Failed, texts[actor.AccountId == permit.ApplicantId ? "permit.own-application" : "permit.own-work"]);

    public Check OtherThanWhoHandedBack(Actor actor) => permit.Steps.LastOrDefault(s => s.Action == PermitAction.HandBack)?.By.Means(actor.AccountId) == true
        ? new Check(CheckState.Failed, texts["permit.own-acceptance"])
        : new Check(CheckState.Passed, texts["permit.check.other-than-handed-back"]);

    /// <summary>Approvers decide hours before the start: what they have to know is that the test still comes.</summary>
    public IEnumerable<Check> GasBeforeStart() => around.Type.Gas is { } testing
        ? [new Check(CheckState.Attention, texts["permit.check.gas-comes", testing.MaxAgeAtStartMinutes.Value, permit.WindowFrom is { } from ? Time(from.AddMinutes(-testing.MaxAgeAtStartMinutes.Value)) : "–"])]
        : [];

    /// <summary>Says not only whether the readings hold, but until when they do.</summary>
    public IEnumerable<Check> Gas()
    {
        if (around.Type.Gas is not { } testing)
        {
            return [];
        }

        if (permit.Readings.Count == 0)
        {
            return [new Check(CheckState.Open, texts["permit.check.gas-none"], OfForm: true)];
        }

        var against = GasTest.Check(permit, testing, fresh: true, permit.Suspension?.At, around.Clock);
        if (against.Count > 0)
        {
            return [new Check(CheckState.Failed, texts["permit.check.gas-not"], Sentences(against), OfForm: true)];
        }

        var until = GasTest.Latest(permit).Min(r => r.TakenAt).AddMinutes(testing.MaxAgeAtStartMinutes.Value);
        return [new Check(CheckState.Attention, texts["permit.check.gas-until", Time(until)])];
    }

    public IEnumerable<Check> GasWhileWorking() => GasTest.NextDue(permit, around.Type) is { } due
        ? [new Check(due < _now ? CheckState.Failed : CheckState.Attention, texts[due < _now ? "permit.check.gas-record-late" : "permit.check.gas-record", Time(due)])]
        : [];

    public Check Window() => (permit.WindowFrom, permit.WindowTo) switch
    {
        (_, { } to) when _now >= to => new Check(CheckState.Failed, texts["permit.check.window-over", Time(to)]),
        ({ } from, _) when _now < from => new Check(CheckState.Attention, texts["permit.check.window-opens", Time(from)]),
        (_, { } to) => permit.PeriodAt(_now) is { } period
            ? new Check(CheckState.Passed, texts["permit.check.window", Time(period.To < to ? period.To : to)])
            : new Check(CheckState.Attention, permit.NextPeriod(_now) is { } next ? texts["permit.not-in-period", Said.At(next.From, around.Clock)] : texts["permit.no-further-period"]),
        _ => new Check(CheckState.Open, texts["permit.window-missing"]),
    };

    private string Sentences(IEnumerable<Message> against) => string.Join(" ", against.Select(texts.Render));

    private string Time(DateTimeOffset instant) => around.Clock.DateOf(instant) == around.Clock.Today
        ? around.Clock.ToLocal(instant).ToString("HH:mm", CultureInfo.InvariantCulture)
        : around.Clock.ToLocal(instant).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
}
