using CaseFlow.Registry;

namespace CaseFlow.Permits;

/// <summary>One certificate that a person on a permit has to hold, and what the registry knows of it.</summary>
/// <param name="Role">What the person is on the permit.</param>
/// <param name="Member">The person.</param>
/// <param name="Required">What has to be held; null when the type asks nothing of this role.</param>
/// <param name="Held">The one that reaches furthest, or null.</param>
/// <param name="Covers">Whether one covers the whole window; without a window, whether one is valid today.</param>
public sealed record CertificateCheck(CrewRole Role, CrewMember Member, CertificateRequirement? Required, Certificate? Held, bool Covers)
{
    /// <summary>Everybody on an application with each certificate asked for.</summary>
    public static IReadOnlyList<CertificateCheck> Of(PermitContent content, PermitSurroundings around)
    {
        var window = content.Window is { IsReversed: false } w ? w : null;
        var first = window is null ? around.Clock.Today : around.Clock.DateOf(window.From);
        var last = window is null ? around.Clock.Today : around.Clock.DateOf(window.To.AddTicks(-1));
        return [.. CrewRules.Roles(content).SelectMany(m => Of(m.Role, m.Member, around, first, last))];
    }

    /// <summary>What one person would need in a role.</summary>
    public static IEnumerable<CertificateCheck> Of(CrewRole role, CrewMember member, PermitSurroundings around, DateOnly first, DateOnly last)
    {
        var required = around.Type.Certificates.Where(c => c.Role == role).ToList();
        if (required.Count == 0)
        {
            return [new CertificateCheck(role, member, null, null, Covers: true)];
        }

        return required.Select(r =>
        {
            var held = around.Register.Certificates.Where(c => c.EmployeeId == member.EmployeeId && c.TypeCode == r.CertificateType).ToList();
            return new CertificateCheck(role, member, r, held.OrderByDescending(c => c.Covers(first, last)).ThenByDescending(c => c.ValidUntil).FirstOrDefault(), held.Any(c => c.Covers(first, last)));
        });
    }
}
