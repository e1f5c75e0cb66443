using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CaseFlow.Tests.Installed;
using CaseFlow.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Storage;

/// <summary>The keys that seal cookies and complainants' names lie in the database; with a certificate nobody reads them there.</summary>
public sealed class ProtectingKeys
{
    private const string Password = "openssl-rand";

    [Fact]
    public async Task With_a_certificate_keys_are_encrypted_also_those_stored_before_it()
    {
        var settings = new Dictionary<string, string?>();
        await using var app = await InstalledCaseFlow.StartAsync(all => Over(all, settings));
        var sealedBefore = app.Get<IDataProtectionProvider>().CreateProtector("test").Protect("张三");
        Assert.Contains(await KeysAsync(app), InTheClear);

        Configure(settings, Certificate(app.Folder, "keys.pfx"));
        await app.RestartAsync();
        Assert.Equal(1, await app.Get<ProtectStoredKeys>().RunAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await app.Get<ProtectStoredKeys>().RunAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(await KeysAsync(app), InTheClear);

        await app.RestartAsync();
        Assert.Equal("张三", app.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(sealedBefore));
        app.Get<Microsoft.AspNetCore.DataProtection.KeyManagement.IKeyManager>().CreateNewKey(app.Now, app.Now.AddDays(90));
        Assert.DoesNotContain(await KeysAsync(app), InTheClear);
    }

    [Fact]
    public async Task Without_the_certificate_they_open_nothing_and_a_former_one_goes_on_opening()
    {
        var settings = new Dictionary<string, string?>();
        await using var app = await InstalledCaseFlow.StartAsync(all => Over(all, settings));
        var sealedName = app.Get<IDataProtectionProvider>().CreateProtector("test").Protect("张三");
        Configure(settings, Certificate(app.Folder, "old.pfx"));
        await app.RestartAsync();
        await app.Get<ProtectStoredKeys>().RunAsync(TestContext.Current.CancellationToken);

        Configure(settings, Certificate(app.Folder, "new.pfx"));
        await app.RestartAsync();
        Assert.Throws<CryptographicException>(() => app.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(sealedName));
        settings["KeyProtection:FormerCertificateFiles:0"] = Path.Combine(app.Folder, "old.pfx");
        await app.RestartAsync();
        Assert.Equal("张三", app.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(sealedName));
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_opened_is_refused_at_start_by_name()
    {
        var settings = new Dictionary<string, string?>();
        await using var app = await InstalledCaseFlow.StartAsync(all => Over(all, settings));
        Configure(settings, Path.Combine(app.Folder, "missing.pfx"));

        Assert.Contains("missing.pfx", (await Assert.ThrowsAsync<InvalidOperationException>(app.RestartAsync)).Message, StringComparison.Ordinal);
        settings.Clear();
        await app.RestartAsync();
    }

    private static void Over(Dictionary<string, string?> all, Dictionary<string, string?> settings)
    {
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }
    }

    private static void Configure(Dictionary<string, string?> settings, string file) =>
        (settings["KeyProtection:CertificateFile"], settings["KeyProtection:CertificatePassword"]) = (file, Password);

    private static string Certificate(string folder, string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=CaseFlow", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, Password));
        return file;
    }

    private static Task<List<string>> KeysAsync(InstalledCaseFlow app) => app.ReadAsync(db => db.DataProtectionKeys.Select(k => k.Xml!).ToListAsync());

    private static bool InTheClear(string xml) => xml.Contains("<value>", StringComparison.Ordinal);
}
