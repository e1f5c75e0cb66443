using System.Security.Cryptography;
using System.Text.Json;

namespace CaseFlow.Dates;

/// <summary>A short name for a list of moving dates: what was confirmed is what was shown, or it is refused.</summary>
public static class DatesFingerprint
{
    /// <param name="dates">The list as shown.</param>
    /// <param name="state">The versions of what is changed.</param>
    public static string Of(IReadOnlyList<MovingDate> dates, string state) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { state, dates = dates.Select(d => new { d.CaseId, d.What.Code, d.What.Arguments, d.Old, d.New }) })));
}
