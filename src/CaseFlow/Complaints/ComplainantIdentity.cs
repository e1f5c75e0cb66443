namespace CaseFlow.Complaints;

/// <summary>Who complained, apart from the complaint and sealed with the installation's keys; the row itself tells nothing.</summary>
public sealed class ComplainantIdentity
{
    private ComplainantIdentity() => ComplaintId = Sealed = null!;

    internal ComplainantIdentity(string complaintId, string sealedIdentity) => (ComplaintId, Sealed) = (complaintId, sealedIdentity);

    public string ComplaintId { get; private set; }

    /// <summary>What <see cref="IdentitySeal"/> wrote.</summary>
    public string Sealed { get; private set; }
}
