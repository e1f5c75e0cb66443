using System.Text.Json;

namespace CaseFlow.Permits;

/// <summary>Where the words of permits stand in the texts.</summary>
public static class PermitWords
{
    /// <summary>The resource key of a value's word, for example <c>permit.status.handed-back</c>.</summary>
    /// <exception cref="ArgumentException">The enum is not one that people read.</exception>
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
        return $"permit.{name}.{JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())}";
    }
}
