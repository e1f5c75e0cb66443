using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>What must be right about an enterprise before it is stored.</summary>
public static class EnterpriseRules
{
    internal const int LongestName = 200;
    internal const int LongestAddress = 300;
    internal const int LongestPerson = 100;
    internal const int LongestPhone = 32;
    internal const int LongestCityId = 64;

    private static readonly EnterpriseField[] Required = [EnterpriseField.Name, EnterpriseField.Unit, EnterpriseField.Category, EnterpriseField.Sector];

    /// <summary>Every problem, in the order of the fields.</summary>
    /// <param name="details">Tidied.</param>
    /// <param name="before">What is stored, or null for a new enterprise: an enterprise may stay with a unit that was closed, but none may come to it.</param>
    /// <param name="words">Units and lists as they are.</param>
    public static IReadOnlyList<Message> ProblemsOf(EnterpriseDetails details, EnterpriseDetails? before, RegistryWords words)
    {
        List<Message> problems = [];
        if (details.CreditCode != before?.CreditCode && CreditCode.ProblemOf(details.CreditCode) is { } wrong)
        {
            problems.Add(wrong);
        }

        problems.AddRange(Required.Where(f => details.Stored(f).Length == 0).Select(f => new Message("registry.field-required", Label(f))));
        problems.AddRange(UnknownCodes(details, words));
        if (words.Unit(details.UnitId) is { IsOpen: false } closed && details.UnitId != before?.UnitId)
        {
            problems.Add(new Message("registry.unit-closed", closed.Name));
        }

        problems.AddRange(Enum.GetValues<EnterpriseField>().Where(f => details.Stored(f).Length > LongestOf(f))
            .Select(f => new Message("registry.too-long", Label(f), LongestOf(f).ToString(CultureInfo.InvariantCulture))));
        return problems;
    }

    internal static string Label(EnterpriseField field) => "@" + RegistryWords.Key(field);

    private static IEnumerable<Message> UnknownCodes(EnterpriseDetails details, RegistryWords words)
    {
        if (details.UnitId.Length > 0 && words.Unit(details.UnitId) is null)
        {
            yield return new Message("registry.unknown-word", Label(EnterpriseField.Unit), details.UnitId);
        }

        foreach (var (field, kind) in new[] { (EnterpriseField.Category, LookupKind.Category), (EnterpriseField.Sector, LookupKind.Sector) })
        {
            if (details.Stored(field) is { Length: > 0 } code && !words.List(kind).Any(l => l.Code == code))
            {
                yield return new Message("registry.unknown-word", Label(field), code);
            }
        }
    }

    private static int LongestOf(EnterpriseField field) => field switch
    {
        EnterpriseField.Name => LongestName,
        EnterpriseField.Address => LongestAddress,
        EnterpriseField.PrincipalName or EnterpriseField.SafetyOfficerName => LongestPerson,
        EnterpriseField.PrincipalPhone or EnterpriseField.SafetyOfficerPhone => LongestPhone,
        EnterpriseField.CityPlatformId => LongestCityId,
        _ => int.MaxValue,
    };
}
