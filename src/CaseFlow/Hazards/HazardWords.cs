using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Hazards;

/// <summary>Hidden dangers in sentences.</summary>
public static class HazardWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Fen as yuan, two digits behind the point.</summary>
    public static string Yuan(long fen) => (fen / 100m).ToString("#,0.00", CultureInfo.InvariantCulture);

    /// <summary>The resource key of a status; one that is late says so.</summary>
    public static string Key(Hazard hazard, DateOnly today) =>
        hazard.Status == HazardStatus.Open && hazard.DaysLate(today) > 0 ? "hazard.status.Late" : $"hazard.status.{hazard.Status}";

    /// <summary>How the due date came about.</summary>
    public static Message DueCounted(Hazard hazard) => hazard.DueOn == hazard.FirstDueOn
        ? new Message("hazard.due-counted", Date(hazard.RaisedOn), Number(hazard.DueOn.DayNumber - hazard.RaisedOn.DayNumber))
        : new Message("hazard.due-extended", Date(hazard.FirstDueOn));
}
