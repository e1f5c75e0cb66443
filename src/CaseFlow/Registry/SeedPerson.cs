namespace CaseFlow.Registry;

/// <summary>A person of a registry file.</summary>
/// <param name="Id">The employee's id, where the person works for an enterprise.</param>
/// <param name="UserName">The account, if the person signs in.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Post">Post in Chinese.</param>
/// <param name="EnterpriseId">The employer; null for people of the town and of reviewing bodies.</param>
/// <param name="Phone">Telephone number.</param>
/// <param name="Email">Where mails to the account go.</param>
/// <param name="Appointments">Roles of the account.</param>
/// <param name="Certificates">Certificates held.</param>
public sealed record SeedPerson(
    string Id,
    string Name,
    string Post,
    string? UserName = null,
    string? EnterpriseId = null,
    string? Phone = null,
    string? Email = null,
    IReadOnlyList<SeedAppointment>? Appointments = null,
    IReadOnlyList<SeedCertificate>? Certificates = null);
