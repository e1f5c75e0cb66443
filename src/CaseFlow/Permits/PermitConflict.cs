using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Another permit whose work does not go together with this one in the same area and time.</summary>
/// <param name="PermitId">The other permit.</param>
/// <param name="Number">Its number.</param>
/// <param name="TypeName">Its type's name.</param>
/// <param name="Area">The area both use.</param>
/// <param name="Severity">What the conflict does.</param>
/// <param name="Remedy">What lifts it.</param>
/// <param name="IsLifted">One of the two applications names what lifts it.</param>
/// <param name="IsPending">The other permit is only applied for: whichever is approved first holds the place.</param>
public sealed record PermitConflict(string PermitId, string Number, Localized TypeName, string Area, ConflictSeverity Severity, ConflictRemedy Remedy, bool IsLifted, bool IsPending)
{
    /// <summary>Whether the permit goes no further; a warned conflict holds it only until its coordinator is named.</summary>
    public bool Blocks => !IsLifted && !IsPending && (Severity == ConflictSeverity.Blocked || Remedy == ConflictRemedy.Coordinator);

    /// <summary>The conflict in one sentence, with what to do about it.</summary>
    public Message Sentence => IsLifted
        ? new Message("permit.conflict-lifted", Number, TypeName.AsArgument(), Area)
        : IsPending ? new Message("permit.conflict-pending", Number, TypeName.AsArgument(), Area)
        : new Message(Remedy switch
        {
            ConflictRemedy.JointApproval => "permit.conflict-joint-approval",
            ConflictRemedy.OutageRecorded => "permit.conflict-outage",
            ConflictRemedy.Coordinator => "permit.conflict-coordinator",
            _ => Severity == ConflictSeverity.Blocked ? "permit.conflict-blocked" : "permit.conflict-warned",
        }, Number, TypeName.AsArgument(), Area);
}
