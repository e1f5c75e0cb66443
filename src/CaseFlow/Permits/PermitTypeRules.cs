using System.Text.RegularExpressions;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>What a permit type's figures have to fulfil to be usable.</summary>
internal static partial class PermitTypeRules
{
    /// <summary>五想五不干 has five checks; the plan names them.</summary>
    private const int FiveChecks = 5;

    public static IEnumerable<Message> Check(PermitType type) =>
    [
        .. Head(type),
        .. type.Grades.SelectMany(Grade),
        .. Codes("$.grades", type.Grades.Select(g => g.Code)),
        .. Codes("$.checks", type.Checks.Select(c => c.Code)),
        .. Codes("$.hazards", type.Hazards.Select(h => h.Code).Concat(type.Hazards.SelectMany(h => h.Measures).Select(m => m.Code))),
        .. type.Gas is { } gas ? Gas(gas) : [],
    ];

    private static IEnumerable<Message> Head(PermitType type)
    {
        if (!CodePattern().IsMatch(type.Code))
        {
            yield return Bad("$.code", type.Code);
        }

        if (!PrefixPattern().IsMatch(type.NumberPrefix))
        {
            yield return Bad("$.numberPrefix", type.NumberPrefix);
        }

        if (string.IsNullOrWhiteSpace(type.DefinitionId))
        {
            yield return Bad("$.definitionId", type.DefinitionId);
        }

        if (type.Grades.Count == 0)
        {
            yield return new Message("permit.file-empty", "$.grades");
        }

        if (type.Hazards.Count == 0)
        {
            yield return new Message("permit.file-empty", "$.hazards");
        }

        if (type.Checks.Count != FiveChecks)
        {
            yield return new Message("permit.file-five-checks", Said.Number(type.Checks.Count));
        }

        if (type.KeepYears.Value < 1)
        {
            yield return Bad("$.keepYears.value", Said.Number(type.KeepYears.Value));
        }

        if (type.Periods is { } periods && periods.Night.Value.From == periods.Night.Value.To)
        {
            yield return Bad("$.periods.night.value", $"{periods.Night.Value.From:HH\\:mm}");
        }
    }

    private static IEnumerable<Message> Grade(PermitGrade grade)
    {
        if (grade.LongestHours.Value <= 0)
        {
            yield return Bad($"$.grades.{grade.Code}.longestHours.value", Said.Number(grade.LongestHours.Value));
        }

        if (grade.RetestAfterBreakMinutes.Value < 0)
        {
            yield return Bad($"$.grades.{grade.Code}.retestAfterBreakMinutes.value", Said.Number(grade.RetestAfterBreakMinutes.Value));
        }

        if (!grade.Chain.Any(s => s.When == ChainCondition.Always))
        {
            yield return new Message("permit.file-no-approver", grade.Code);
        }
    }

    private static IEnumerable<Message> Gas(GasTesting gas)
    {
        if (gas.Gases.Count == 0)
        {
            yield return new Message("permit.file-empty", "$.gas.gases");
        }

        if (gas.Points.Count == 0)
        {
            yield return new Message("permit.file-empty", "$.gas.points");
        }

        if (gas.MaxAgeAtStartMinutes.Value <= 0)
        {
            yield return Bad("$.gas.maxAgeAtStartMinutes.value", Said.Number(gas.MaxAgeAtStartMinutes.Value));
        }

        if (gas.RecordEveryMinutes is { Value: <= 0 } every)
        {
            yield return Bad("$.gas.recordEveryMinutes.value", Said.Number(every.Value));
        }

        foreach (var message in Codes("$.gas.gases", gas.Gases.Select(g => g.Code)).Concat(Codes("$.gas.points", gas.Points.Select(p => p.Code))).Concat(gas.Gases.SelectMany(Limits)))
        {
            yield return message;
        }
    }

    private static IEnumerable<Message> Limits(GasKind gas)
    {
        var path = $"$.gas.gases.{gas.Code}.limits";
        if (gas.Limits.Count == 0)
        {
            yield return new Message("permit.file-empty", path);
        }

        if (gas.Limits.Count(l => l.IsDefault) > 1)
        {
            yield return new Message("permit.file-two-defaults", path);
        }

        foreach (var limit in gas.Limits.Where(l => (l.Least is null && l.Most is null) || l.Least > l.Most))
        {
            yield return new Message("permit.file-limit", $"{path}.{limit.Code}");
        }

        foreach (var message in Codes(path, gas.Limits.Select(l => l.Code)))
        {
            yield return message;
        }
    }

    private static IEnumerable<Message> Codes(string path, IEnumerable<string> codes)
    {
        var all = codes.ToList();
        return all.Where(c => !CodePattern().IsMatch(c)).Select(c => Bad(path, c))
            .Concat(all.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => new Message("permit.file-code-twice", path, g.Key)));
    }

    private static Message Bad(string path, string value) => new("permit.file-value", path, value);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^[A-Z]{1,6}$")]
    private static partial Regex PrefixPattern();
}
