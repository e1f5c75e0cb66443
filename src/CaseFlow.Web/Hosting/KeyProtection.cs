using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CaseFlow.Data;
using Microsoft.AspNetCore.DataProtection;

namespace CaseFlow.Web.Hosting;

/// <summary>Keeps the data-protection keys in the database, encrypted with a certificate where one is configured: whoever has only the database then opens nothing with them.</summary>
internal static class KeyProtection
{
    public static void AddKeyProtection(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().PersistKeysToDbContext<AccountsDbContext>().SetApplicationName("CaseFlow");
        var options = builder.Configuration.GetSection("KeyProtection").Get<KeyProtectionOptions>() ?? new KeyProtectionOptions();
        if (options.CertificateFile.Length == 0)
        {
            return;
        }

        var root = builder.Environment.ContentRootPath;
        var certificate = Read(root, options.CertificateFile, options.CertificatePassword);
        keys.ProtectKeysWithCertificate(certificate)
            .UnprotectKeysWithAnyCertificate([certificate, .. options.FormerCertificateFiles.Select(file => Read(root, file, options.CertificatePassword))]);
        builder.Services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ProtectStoredKeys>(provider, certificate));
    }

    private static X509Certificate2 Read(string root, string file, string password)
    {
        var path = Path.GetFullPath(file, root);
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password);
            return certificate.GetRSAPrivateKey() is not null ? certificate : throw new InvalidOperationException($"KeyProtection: {path} holds no RSA private key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"KeyProtection: {path} cannot be opened as a PKCS#12 file with KeyProtection:CertificatePassword.", e);
        }
    }
}
