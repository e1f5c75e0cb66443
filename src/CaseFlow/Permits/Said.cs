using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Permits;

/// <summary>How instants, numbers and words of code stand in the arguments of a sentence.</summary>
internal static class Said
{
    /// <summary>An instant as wall-clock time of the town.</summary>
    public static string At(DateTimeOffset instant, TownClock clock) => clock.ToLocal(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A date.</summary>
    public static string On(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number with every digit that was typed.</summary>
    public static string Exactly(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number without superfluous zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The word of an enum's value as an argument, for example <c>@permit.status.handed-back</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => "@" + PermitWords.Key(value);
}
