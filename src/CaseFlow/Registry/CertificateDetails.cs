using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>What people write down of a certificate.</summary>
/// <param name="TypeCode">Code of the list of certificate types.</param>
/// <param name="Number">As printed on it.</param>
/// <param name="ValidFrom">First day on which it holds.</param>
/// <param name="ValidUntil">Last day on which it holds.</param>
public sealed record CertificateDetails(string TypeCode, string Number, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    private const int LongestNumber = 64;

    /// <summary>Tidied, or refused with every reason.</summary>
    /// <exception cref="RuleViolationException">Something is missing, unknown or reversed.</exception>
    internal CertificateDetails Checked(RegistryWords words)
    {
        var tidy = this with { Number = Number.Trim() };
        List<Message> problems = [];
        if (!words.List(LookupKind.CertificateType).Any(t => t.Code == tidy.TypeCode))
        {
            problems.Add(tidy.TypeCode.Length == 0 ? new Message("registry.field-required", "@registry.certificate.type") : new Message("registry.unknown-word", "@registry.certificate.type", tidy.TypeCode));
        }

        if (tidy.Number.Length == 0)
        {
            problems.Add(new Message("registry.field-required", "@registry.certificate.number"));
        }

        if (tidy.Number.Length > LongestNumber)
        {
            problems.Add(new Message("registry.too-long", "@registry.certificate.number", LongestNumber.ToString(CultureInfo.InvariantCulture)));
        }

        if (tidy is { ValidFrom: null } or { ValidUntil: null })
        {
            problems.Add(new Message("registry.certificate-dates-missing"));
        }

        if (tidy.ValidUntil < tidy.ValidFrom)
        {
            problems.Add(new Message("registry.certificate-reversed"));
        }

        return problems.Count == 0 ? tidy : throw new RuleViolationException(problems);
    }
}
