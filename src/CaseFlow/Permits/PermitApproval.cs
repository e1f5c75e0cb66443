namespace CaseFlow.Permits;

/// <summary>One signature of the approval chain.</summary>
/// <param name="Role">The role in which it was given, for example <c>workshop-head</c>.</param>
/// <param name="IsSiteConfirmation">属地确认 rather than 审批.</param>
/// <param name="By">Who, and on whose behalf.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Comment">What the person wrote.</param>
/// <param name="IsVoid">The application was changed afterwards, so the signature no longer counts.</param>
public sealed record PermitApproval(string Role, bool IsSiteConfirmation, PermitActor By, DateTimeOffset At, string? Comment, bool IsVoid = false);
