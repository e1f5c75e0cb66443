namespace CaseFlow.Web.Hosting;

/// <summary>Section <c>KeyProtection</c>: what encrypts the keys that seal sign-in cookies and complainants' names, which lie in the database.</summary>
public sealed class KeyProtectionOptions
{
    /// <summary>A PKCS#12 file with an RSA certificate and its private key; relative to the content root. Empty: the keys lie in the database as they are.</summary>
    public string CertificateFile { get; set; } = "";

    /// <summary>Opens the files.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>Certificates used before, for keys that are still encrypted with them.</summary>
    public IReadOnlyList<string> FormerCertificateFiles { get; set; } = [];
}
