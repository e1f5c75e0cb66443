using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using CaseFlow.Data;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Encrypts keys that were stored before a certificate was configured: they open old cookies and complainants' names for as long as they are kept.</summary>
public sealed class ProtectStoredKeys(X509Certificate2 certificate, IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    // The framework's own marks: what it wants encrypted, and how it finds it again.
    private static readonly XNamespace Protection = "http://schemas.asp.net/2015/03/dataProtection";

    /// <returns>How many keys were in the clear.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDbContext>();
        var encryptor = new CertificateXmlEncryptor(certificate, loggers);
        var found = 0;
        foreach (var key in await db.DataProtectionKeys.ToListAsync(cancellationToken))
        {
            var xml = XElement.Parse(key.Xml!);
            var open = xml.DescendantsAndSelf().Where(e => (bool?)e.Attribute(Protection + "requiresEncryption") == true).ToList();
            foreach (var secret in open)
            {
                var sealedSecret = encryptor.Encrypt(new XElement(secret));
                secret.ReplaceWith(new XElement(Protection + "encryptedSecret", new XAttribute("decryptorType", sealedSecret.DecryptorType.AssemblyQualifiedName!), sealedSecret.EncryptedElement));
            }

            if (open.Count > 0)
            {
                (key.Xml, found) = (xml.ToString(SaveOptions.DisableFormatting), found + 1);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return found;
    }
}
