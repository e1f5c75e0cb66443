using CaseFlow.Language;
using CaseFlow.Registry;

namespace CaseFlow.Permits;

/// <summary>Who may be on a permit: separation of duties and certificates valid for the whole window.</summary>
public static class CrewRules
{
    /// <summary>Every reason against the crew.</summary>
    public static IReadOnlyList<Message> Check(PermitContent content, PermitSurroundings around)
    {
        List<Message> reasons = [];
        if (content.Guardian is { } guardian && content.Workers.Any(w => w.EmployeeId == guardian.EmployeeId))
        {
            reasons.Add(new Message("permit.guardian-is-worker", guardian.Name));
        }

        if (content.Guardian is { } watched && content.Leader?.EmployeeId == watched.EmployeeId)
        {
            reasons.Add(new Message("permit.guardian-is-leader", watched.Name));
        }

        reasons.AddRange(content.Workers.GroupBy(w => w.EmployeeId).Where(g => g.Count() > 1).Select(g => new Message("permit.worker-twice", g.First().Name)));
        foreach (var (role, member) in Roles(content))
        {
            reasons.AddRange(Origin(role, member, content, around));
            reasons.AddRange(Certificates(role, member, content, around));
        }

        return [.. reasons.DistinctBy(r => (r.Code, string.Join('\n', r.Arguments)))];
    }

    internal static IEnumerable<(CrewRole Role, CrewMember Member)> Roles(PermitContent content)
    {
        if (content.Leader is { } leader)
        {
            yield return (CrewRole.Leader, leader);
        }

        foreach (var worker in content.Workers)
        {
            yield return (CrewRole.Worker, worker);
        }

        if (content.Guardian is { } guardian)
        {
            yield return (CrewRole.Guardian, guardian);
        }
    }

    private static IEnumerable<Message> Origin(CrewRole role, CrewMember member, PermitContent content, PermitSurroundings around)
    {
        var employer = around.Register.Employees.FirstOrDefault(e => e.Id == member.EmployeeId)?.EnterpriseId;
        if (employer is null)
        {
            yield return new Message("permit.person-unknown", member.Name);
            yield break;
        }

        var from = role == CrewRole.Guardian ? around.Type.GuardianFrom.Value : CrewOrigin.Working;
        var fromWorking = from is CrewOrigin.Working or CrewOrigin.Either && employer == content.WorkingEnterpriseId;
        var fromSite = from is CrewOrigin.Site or CrewOrigin.Either && employer == content.SiteEnterpriseId;
        if (!fromWorking && !fromSite)
        {
            yield return new Message(from switch
            {
                CrewOrigin.Working => "permit.person-not-of-working",
                CrewOrigin.Site => "permit.person-not-of-site",
                _ => "permit.person-of-neither",
            }, member.Name, Said.Word(role));
        }
    }

    private static IEnumerable<Message> Certificates(CrewRole role, CrewMember member, PermitContent content, PermitSurroundings around)
    {
        if (content.Window is not { IsReversed: false } window)
        {
            yield break;
        }

        var first = around.Clock.DateOf(window.From);
        var last = around.Clock.DateOf(window.To.AddTicks(-1));
        foreach (var required in around.Type.Certificates.Where(c => c.Role == role))
        {
            var held = around.Register.Certificates.Where(c => c.EmployeeId == member.EmployeeId && c.TypeCode == required.CertificateType).ToList();
            if (held.Any(c => c.Covers(first, last)))
            {
                continue;
            }

            yield return held.OrderByDescending(c => c.ValidUntil).FirstOrDefault() is not { } latest
                ? new Message("permit.certificate-missing", member.Name, Said.Word(role), required.Name.AsArgument())
                : latest.ValidUntil < last
                    ? new Message("permit.certificate-expired", member.Name, required.Name.AsArgument(), Said.On(latest.ValidUntil), Said.On(last))
                    : new Message("permit.certificate-not-yet", member.Name, required.Name.AsArgument(), Said.On(latest.ValidFrom), Said.On(first));
        }
    }
}
