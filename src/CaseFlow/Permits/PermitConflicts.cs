namespace CaseFlow.Permits;

/// <summary>Finds works that do not go together. Whole windows are compared, not daily hours: gas and heat outlast a shift.</summary>
public static class PermitConflicts
{
    /// <summary>Statuses in which a permit occupies its area and time.</summary>
    public static IReadOnlyList<PermitStatus> Occupying { get; } =
        [PermitStatus.Submitted, PermitStatus.Approved, PermitStatus.Confirmed, PermitStatus.Active, PermitStatus.Suspended];

    /// <summary>Every conflict of an application, blocking ones first.</summary>
    /// <param name="permitId">The application's permit, which does not conflict with itself.</param>
    /// <param name="type">Its type.</param>
    /// <param name="content">The application, draft or not.</param>
    /// <param name="others">Other permits; those of another site, area or time are passed over.</param>
    /// <param name="types">All configured types: a rule of either type holds for both.</param>
    public static IReadOnlyList<PermitConflict> Find(string permitId, PermitType type, PermitContent content, IEnumerable<WorkPermit> others, PermitTypes types)
    {
        if (content.Window is not { IsReversed: false } window || string.IsNullOrWhiteSpace(content.Area))
        {
            return [];
        }

        return
        [
            .. others
                .Where(o => o.Id != permitId && Occupying.Contains(o.Status) && o.SiteEnterpriseId == content.SiteEnterpriseId)
                .Where(o => string.Equals(o.Area, content.Area.Trim(), StringComparison.OrdinalIgnoreCase))
                .Where(o => o.Content.Window?.Overlaps(window) == true)
                .Select(o => Between(type, content, o, types))
                .OfType<PermitConflict>()
                .OrderBy(c => c.Blocks ? 0 : 1).ThenBy(c => c.Number, StringComparer.Ordinal),
        ];
    }

    private static PermitConflict? Between(PermitType type, PermitContent content, WorkPermit other, PermitTypes types)
    {
        var otherType = types.Find(other.TypeCode);
        var rules = type.Conflicts.Where(r => r.With == other.TypeCode).Concat(otherType?.Conflicts.Where(r => r.With == type.Code) ?? []);
        return rules.OrderBy(r => r.Severity).ThenBy(r => r.Remedy).FirstOrDefault() is { } rule
            ? new PermitConflict(other.Id, other.Number ?? "", otherType?.Name ?? new(other.TypeCode, other.TypeCode), other.Area, rule.Severity, rule.Remedy, IsLifted(rule.Remedy, content) || IsLifted(rule.Remedy, other.Content), other.Status == PermitStatus.Submitted)
            : null;
    }

    private static bool IsLifted(ConflictRemedy remedy, PermitContent content) => remedy switch
    {
        ConflictRemedy.JointApproval => !string.IsNullOrWhiteSpace(content.JointApproval),
        ConflictRemedy.OutageRecorded => !string.IsNullOrWhiteSpace(content.OutageRecord),
        ConflictRemedy.Coordinator => !string.IsNullOrWhiteSpace(content.Coordinator),
        _ => false,
    };
}
