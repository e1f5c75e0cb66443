using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Campaigns.Pages;

/// <summary>How campaigns look.</summary>
internal static class CampaignLooks
{
    private static readonly int[] Steps = [1, 40, 70, 90, 100];

    /// <summary>The step of the teal ramp: the further, the darker.</summary>
    public static string Heat(int percent) => FormattableString.Invariant($"cf-heat-{Steps.Count(s => percent >= s)}");

    public static StateTone Tone(Duty duty, DateOnly today) => duty.Status switch
    {
        DutyStatus.Done or DutyStatus.Waived => StateTone.Ended,
        DutyStatus.Missed => StateTone.Refused,
        _ => duty.IsLate(today) ? StateTone.Refused : StateTone.Active,
    };

    public static string StateKey(Duty duty, DateOnly today) => duty.Status == DutyStatus.Open && duty.IsLate(today) ? "campaign.duty.Late" : $"campaign.duty.{duty.Status}";

    /// <summary>03-31.</summary>
    public static string Short(DateOnly date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The ordinal before a phase's name: 一 to 九.</summary>
    public static string Ordinal(int order, Texts texts) => texts[FormattableString.Invariant($"campaign.ordinal.{order}")];
}
