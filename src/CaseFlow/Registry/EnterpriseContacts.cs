namespace CaseFlow.Registry;

/// <summary>Whom to call at an enterprise: what its reporting unit keeps up to date.</summary>
/// <param name="PrincipalName">主要负责人.</param>
/// <param name="PrincipalPhone">Personal data.</param>
/// <param name="SafetyOfficerName">安全管理员.</param>
/// <param name="SafetyOfficerPhone">Personal data.</param>
public sealed record EnterpriseContacts(string? PrincipalName = null, string? PrincipalPhone = null, string? SafetyOfficerName = null, string? SafetyOfficerPhone = null)
{
    internal EnterpriseContacts Tidy() => new(
        EnterpriseDetails.Written(PrincipalName),
        EnterpriseDetails.Written(PrincipalPhone),
        EnterpriseDetails.Written(SafetyOfficerName),
        EnterpriseDetails.Written(SafetyOfficerPhone));
}
