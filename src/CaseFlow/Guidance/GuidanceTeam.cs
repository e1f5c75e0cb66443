using CaseFlow.Language;

namespace CaseFlow.Guidance;

/// <summary>A guidance team (指导帮扶队伍): a leader, members, experts.</summary>
public sealed class GuidanceTeam
{
    private GuidanceTeam()
    {
        Id = Name = null!;
        Members = null!;
    }

    /// <exception cref="RuleViolationException">No name, not exactly one leader, or a member without name or organisation.</exception>
    public GuidanceTeam(string id, string name, IReadOnlyList<TeamMember> members)
    {
        Id = id;
        (Name, Members) = Checked(name, members);
        Version = 1;
    }

    public string Id { get; private set; }

    public string Name { get; private set; }

    /// <summary>The leader first.</summary>
    public IReadOnlyList<TeamMember> Members { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    public TeamMember Leader => Members[0];

    /// <summary>Takes another name and other members; visits that were made keep who made them.</summary>
    /// <exception cref="RuleViolationException">No name, not exactly one leader, or a member without name or organisation.</exception>
    public void Change(string name, IReadOnlyList<TeamMember> members)
    {
        (Name, Members) = Checked(name, members);
        Version++;
    }

    private static (string, IReadOnlyList<TeamMember>) Checked(string name, IReadOnlyList<TeamMember> members)
    {
        var reasons = new List<Message>();
        if (string.IsNullOrWhiteSpace(name))
        {
            reasons.Add(new Message("guidance.team-name-missing"));
        }

        if (members.Count(m => m.Role == TeamRole.Leader) != 1)
        {
            reasons.Add(new Message("guidance.one-leader"));
        }

        if (members.Any(m => string.IsNullOrWhiteSpace(m.Name) || string.IsNullOrWhiteSpace(m.Organisation)))
        {
            reasons.Add(new Message("guidance.member-incomplete"));
        }

        return reasons.Count == 0 ? (name.Trim(), [.. members.OrderBy(m => m.Role)]) : throw new RuleViolationException(reasons);
    }
}
