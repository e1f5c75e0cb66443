namespace CaseFlow.Permits;

/// <summary>Two works of the board that do not go together.</summary>
/// <param name="Permit">The one that waits or has to give way.</param>
/// <param name="Other">The one it meets.</param>
/// <param name="Rule">What the rule says about it.</param>
/// <param name="From">Begin of the time both ask for, UTC.</param>
/// <param name="To">Its end, UTC.</param>
public sealed record BoardConflict(WorkPermit Permit, WorkPermit Other, PermitConflict Rule, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Every pair once; of its two views the one that blocks, and else that of the later permit.</summary>
    internal static IReadOnlyList<BoardConflict> Among(IReadOnlyList<WorkPermit> permits, PermitTypes types)
    {
        var byId = permits.ToDictionary(p => p.Id);
        return
        [
            .. permits
                .Where(p => !p.IsEnded && p.Status is not (PermitStatus.HandedBack or PermitStatus.Accepted) && types.Find(p.TypeCode) is not null)
                .SelectMany(p => PermitConflicts.Find(p.Id, types[p.TypeCode], p.Content, permits, types).Select(c => Between(p, byId[c.PermitId], c)))
                .GroupBy(c => string.CompareOrdinal(c.Permit.Id, c.Other.Id) < 0 ? (c.Permit.Id, c.Other.Id) : (c.Other.Id, c.Permit.Id))
                .Select(pair => pair.OrderByDescending(c => c.Rule.Blocks).ThenByDescending(c => c.Permit.CreatedAt).First())
                .OrderByDescending(c => c.Rule.Blocks).ThenBy(c => c.From),
        ];
    }

    private static BoardConflict Between(WorkPermit permit, WorkPermit other, PermitConflict rule)
    {
        var (one, two) = (permit.Content.Window!, other.Content.Window!);
        return new BoardConflict(permit, other, rule, one.From > two.From ? one.From : two.From, one.To < two.To ? one.To : two.To);
    }
}
