using CaseFlow.Language;
using Microsoft.AspNetCore.DataProtection;

namespace CaseFlow.Complaints;

/// <summary>Seals a complainant's identity before it reaches any command, and opens it for <see cref="LookAtIdentity"/> alone.</summary>
public sealed class IdentitySeal(IDataProtectionProvider keys)
{
    // No keyboard types it.
    private const char Between = '\u001F';

    private readonly IDataProtector _protector = keys.CreateProtector("CaseFlow.Complaints.Identity.v1");

    /// <summary>Seals a name and a contact; null when neither is given.</summary>
    /// <exception cref="RuleViolationException">One of them is too long.</exception>
    public string? Seal(string? name, string? contact)
    {
        var (who, where) = (name?.Trim() ?? "", contact?.Trim() ?? "");
        if (who.Length > ComplaintContent.LongestLine || where.Length > ComplaintContent.LongestLine)
        {
            throw new RuleViolationException("complaint.text-too-long");
        }

        return who.Length + where.Length == 0 ? null : _protector.Protect($"{who}{Between}{where}");
    }

    internal Complainant Open(string sealedIdentity) =>
        _protector.Unprotect(sealedIdentity).Split(Between) is [var who, var where]
            ? new Complainant(who.Length > 0 ? who : null, where.Length > 0 ? where : null)
            : throw new InvalidOperationException("A sealed identity has another shape.");
}
