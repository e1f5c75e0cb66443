using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Grading in words.</summary>
public static class GradingWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Fen as yuan.</summary>
    public static string Yuan(long fen) => (fen / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Yuan as they were typed, in fen; null for what is no amount.</summary>
    public static long? Fen(string yuan) =>
        decimal.TryParse(yuan.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && amount < 1_000_000_000_000m && amount * 100m == decimal.Truncate(amount * 100m) ? (long)(amount * 100m) : null;

    /// <summary>Hundredths of a point as 87.50; a dash while there are none.</summary>
    public static string Score(int? hundredths) => hundredths is { } score ? (score / 100m).ToString("0.00", CultureInfo.InvariantCulture) : "–";

    /// <summary>The resource key of a status; what the clock ended says so.</summary>
    public static string Key(GradingApplication application) => application.IsEndedByClock ? $"grading.status.{application.Status}ByClock" : $"grading.status.{application.Status}";

    /// <summary>The resource key of a certificate's state; its last day ends it, also before the clock has said so.</summary>
    public static string Key(GradingCertificate certificate, DateOnly today) =>
        $"grading.certificate.{(certificate.IsOver || certificate.HoldsOn(today) ? certificate.State : CertificateState.Expired)}";

    /// <summary>How a limit's date was counted.</summary>
    public static Message Counted(StepClock clock) => (clock.Extension ?? clock.Due).Explanation;

    /// <summary>What a reader has to be told where a year's calendar is not known.</summary>
    public static Message? Warning(StepClock clock) => clock.Due.Warning ?? clock.Extension?.Warning;
}
