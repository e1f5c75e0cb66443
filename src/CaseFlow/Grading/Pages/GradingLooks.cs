using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Grading.Pages;

/// <summary>How an application looks: its state's colour and its strip of steps with their limits.</summary>
internal static class GradingLooks
{
    private static readonly (string Key, GradingStatus[] Statuses, string[] Limits)[] Stages =
    [
        ("apply", [GradingStatus.Draft, GradingStatus.Signing], []),
        ("accept", [GradingStatus.Checking, GradingStatus.Correcting, GradingStatus.Deciding], [GradingLimit.Correction, GradingLimit.Supplement, GradingLimit.Acceptance]),
        ("review", [GradingStatus.Assigning, GradingStatus.Reviewing], [GradingLimit.Review]),
        ("rectify", [GradingStatus.Rectifying, GradingStatus.Verifying], [GradingLimit.Rectification, GradingLimit.Verification]),
        ("audit", [GradingStatus.Auditing], []),
        ("publicity", [GradingStatus.Publicised, GradingStatus.Objected], [GradingLimit.Publicity]),
        ("announce", [GradingStatus.Announcing, GradingStatus.Announced], []),
    ];

    // Which limit what comes next has; the texts name its days.
    private static readonly Dictionary<GradingStatus, string> NextLimit = new()
    {
        [GradingStatus.Signing] = GradingLimit.Correction,
        [GradingStatus.Checking] = GradingLimit.Acceptance,
        [GradingStatus.Correcting] = GradingLimit.Acceptance,
        [GradingStatus.Deciding] = GradingLimit.Review,
        [GradingStatus.Assigning] = GradingLimit.Review,
        [GradingStatus.Reviewing] = GradingLimit.Rectification,
        [GradingStatus.Rectifying] = GradingLimit.Verification,
        [GradingStatus.Verifying] = GradingLimit.Publicity,
        [GradingStatus.Auditing] = GradingLimit.Publicity,
    };

    public static StateTone Tone(GradingApplication application) => application.Status switch
    {
        GradingStatus.Draft or GradingStatus.Correcting => StateTone.Draft,
        GradingStatus.Announced => StateTone.Ended,
        GradingStatus.Refused or GradingStatus.Failed => StateTone.Refused,
        GradingStatus.Withdrawn => StateTone.Ended,
        GradingStatus.Reviewing or GradingStatus.Rectifying or GradingStatus.Publicised => StateTone.Active,
        _ => StateTone.InApproval,
    };

    /// <summary>The whole way as a strip: what is behind and since when, where it stands and until when, and what comes if all goes well, by whom and within how many working days.</summary>
    public static IReadOnlyList<Step> Steps(GradingApplication application, GradingRules rules, Texts texts)
    {
        var stages = Stages.Where(s => application.IsDirect ? s.Key is not ("accept" or "review" or "rectify") : !application.IsShort || s.Key is not ("audit" or "publicity")).ToList();
        var ended = !application.IsOpen && application.Status != GradingStatus.Announced;
        var at = ended ? stages.FindLastIndex(s => Reached(application, s.Key)) : stages.FindIndex(s => s.Statuses.Contains(application.Status));
        return [.. stages.Select((s, i) => new Step(texts[$"grading.step.{s.Key}"], State(application, i, at, ended), i > at ? ended ? null : Ahead(s.Key, s.Limits, rules, texts) : Note(application, s.Key, s.Limits, i == at, texts)))];
    }

    /// <summary>What comes after this step; null where nothing does.</summary>
    public static string? Next(GradingApplication application, GradingRules rules, Texts texts)
    {
        var key = $"grading.next.{application.Status}";
        var days = NextLimit.GetValueOrDefault(application.Status) is { } limit ? rules.Limit(limit).Days : 0;
        return application.IsShort && texts.Has(key + ".short") ? texts[key + ".short", days] : texts.Has(key) ? texts[key, days] : null;
    }

    public static string Short(DateOnly date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);

    private static StepState State(GradingApplication application, int index, int at, bool ended) =>
        index > at ? ended ? StepState.Cancelled : StepState.Future
        : index == at && application.Status != GradingStatus.Announced ? ended ? StepState.Cancelled : StepState.Current
        : StepState.Done;

    private static bool Reached(GradingApplication application, string key) => key switch
    {
        "apply" => true,
        "accept" => application.ReceivedOn is not null,
        "review" => application.AcceptedOn is not null,
        "rectify" => application.Conclusion == ReviewConclusion.Rectify,
        "publicity" => application.PublicSince is not null,
        _ => false,
    };

    private static string Ahead(string key, string[] limits, GradingRules rules, Texts texts) =>
        limits.Length == 0 ? texts[$"grading.party.{key}"] : texts["grading.page.ahead", texts[$"grading.party.{key}"], limits.Max(l => rules.Limit(l).Days)];

    private static string? Note(GradingApplication application, string key, string[] limits, bool isCurrent, Texts texts)
    {
        var clocks = application.Clocks.Where(c => limits.Contains(c.Limit)).ToList();
        return isCurrent && application.IsOpen ? clocks.FindLast(c => c.IsRunning) is { } running ? texts["grading.page.until", Short(running.DueOn)] : null
            : key == "rectify" && application.Conclusion == ReviewConclusion.Passed ? texts["grading.page.nothing-found"]
            : DoneOn(application, key, clocks) is { } day ? texts["grading.page.done-on", Short(day)] : null;
    }

    private static DateOnly? DoneOn(GradingApplication application, string key, List<StepClock> clocks) => key switch
    {
        "apply" => application.ReceivedOn,
        "audit" => application.PublicSince,
        "announce" => application.EndedOn,
        _ => clocks.LastOrDefault()?.EndedOn,
    };
}
