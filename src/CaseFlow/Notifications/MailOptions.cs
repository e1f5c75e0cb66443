using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Notifications;

/// <summary>Section <c>Mail</c>. Without a <see cref="Host"/>, mails become <c>.eml</c> files in <see cref="PickupFolder"/>.</summary>
public sealed class MailOptions
{
    /// <summary>The SMTP server, or empty.</summary>
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c> (the default), <c>Tls</c> (implicit), or <c>None</c> for a server on this machine.</summary>
    [AllowedValues("StartTls", "Tls", "None")]
    public string Security { get; set; } = "StartTls";

    /// <summary>Empty when the server asks for none.</summary>
    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    [Required, EmailAddress]
    public string FromAddress { get; set; } = "caseflow@localhost.localdomain";

    [Required]
    public string FromName { get; set; } = "CaseFlow";

    /// <summary>Relative to the data folder.</summary>
    [Required]
    public string PickupFolder { get; set; } = "mail";

    /// <summary>Attempts before a mail is parked.</summary>
    [Range(1, 20)]
    public int Attempts { get; set; } = 8;

    /// <summary>Seconds for connecting, signing in and sending.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>SHA-256 fingerprint (hex) of a private server certificate to trust besides the machine's authorities; empty for none.</summary>
    public string TrustedCertificateSha256 { get; set; } = "";
}
