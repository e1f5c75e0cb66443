namespace CaseFlow.Registry.Pages;

/// <summary>A person of an enterprise with the certificates held.</summary>
/// <param name="Person">The person.</param>
/// <param name="Certificates">Soonest end first.</param>
public sealed record StaffMember(Employee Person, IReadOnlyList<Certificate> Certificates)
{
    /// <summary>Whether a later certificate of the same kind stands in for this one.</summary>
    public bool IsReplaced(Certificate certificate) => Certificates.Any(c => c.TypeCode == certificate.TypeCode && c.ValidUntil > certificate.ValidUntil);
}
