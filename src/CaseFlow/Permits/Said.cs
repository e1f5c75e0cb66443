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

    /// <summary>A number without superfluous zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The resource key of an enum value's word, for example <c>@permit.status.handed-back</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => "@" + Key(value);

    /// <summary>The same without the sign that makes it an argument.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum
    {
        var name = typeof(T).Name switch
        {
            nameof(PermitStatus) => "status",
            nameof(PermitAction) => "action",
            nameof(CrewRole) => "role",
            nameof(RequiredField) => "field",
            nameof(OffTime) => "off-time",
            nameof(ConflictSeverity) => "severity",
            nameof(PeriodChoice) => "period-choice",
            var other => throw new ArgumentException($"{other} has no words.", nameof(value)),
        };
        return $"permit.{name}.{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())}";
    }
}
