using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Complaints.Pages;

/// <summary>How a complaint looks.</summary>
internal static class ComplaintLooks
{
    private static readonly ComplaintStatus[] Way = [ComplaintStatus.Triaging, ComplaintStatus.Investigating, ComplaintStatus.Answering, ComplaintStatus.Answered];

    public static StateTone Tone(Complaint complaint) => complaint.Status switch
    {
        ComplaintStatus.Triaging => StateTone.InApproval,
        ComplaintStatus.Investigating or ComplaintStatus.Answering => StateTone.Active,
        ComplaintStatus.NotOurs => StateTone.Refused,
        _ => StateTone.Ended,
    };

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string At(DateTimeOffset instant, TownClock clock) => clock.ToLocal(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The way of a complaint as a strip.</summary>
    public static IReadOnlyList<Step> Steps(Complaint complaint, Texts texts)
    {
        var at = complaint.Status == ComplaintStatus.NotOurs ? 0 : Array.IndexOf(Way, complaint.Status);
        return [.. Way.Select((status, i) => new Step(texts[$"complaint.step.{status}"], StateOf(complaint, i, at), i == at && complaint.NextClock is { } clock ? texts["complaint.page.until", Date(clock.DueOn)] : null))];
    }

    private static StepState StateOf(Complaint complaint, int index, int at) =>
        complaint.Status == ComplaintStatus.NotOurs ? index == 0 ? StepState.Done : StepState.Cancelled
        : index < at || complaint.Status == ComplaintStatus.Answered ? StepState.Done
        : index == at ? StepState.Current
        : StepState.Future;
}
