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

    public static StateTone Tone(GradingApplication application) => application.Status switch
    {
        GradingStatus.Draft or GradingStatus.Correcting => StateTone.Draft,
        GradingStatus.Announced => StateTone.Ended,
        GradingStatus.Refused or GradingStatus.Failed => StateTone.Refused,
        GradingStatus.Withdrawn => StateTone.Ended,
        GradingStatus.Reviewing or GradingStatus.Rectifying or GradingStatus.Publicised => StateTone.Active,
        _ => StateTone.InApproval,
    };

    /// <summary>The whole way as a strip: what is behind, where it stands with its limit, and what comes if all goes well.</summary>
    public static IReadOnlyList<Step> Steps(GradingApplication application, Texts texts)
    {
        var stages = Stages.Where(s => !application.IsShort || s.Key is not ("audit" or "publicity")).ToList();
        var ended = !application.IsOpen && application.Status != GradingStatus.Announced;
        var at = ended ? stages.FindLastIndex(s => Reached(application, s.Key)) : stages.FindIndex(s => s.Statuses.Contains(application.Status));
        return [.. stages.Select((s, i) => new Step(texts[$"grading.step.{s.Key}"], State(application, s.Key, i, at, ended), Note(application, s.Limits, i == at, texts)))];
    }

    public static string Short(DateOnly date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);

    private static StepState State(GradingApplication application, string key, int index, int at, bool ended) =>
        index > at ? ended ? StepState.Cancelled : StepState.Future
        : index == at && application.Status != GradingStatus.Announced ? ended ? StepState.Cancelled : StepState.Current
        : key == "rectify" && application.Conclusion == ReviewConclusion.Passed ? StepState.Cancelled
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

    private static string? Note(GradingApplication application, string[] limits, bool isCurrent, Texts texts)
    {
        var clock = application.Clocks.LastOrDefault(c => limits.Contains(c.Limit) && (c.IsRunning || !isCurrent)) ?? application.Clocks.LastOrDefault(c => limits.Contains(c.Limit));
        return clock switch
        {
            null => null,
            { IsRunning: true } => texts["grading.page.until", Short(clock.DueOn)],
            _ => texts["grading.page.done-on", Short(clock.EndedOn!.Value)],
        };
    }
}
