using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using CaseFlow.Tests.Installed;

namespace CaseFlow.Tests.Mail;

/// <summary>A real SMTP server (Debian's <c>python3-aiosmtpd</c>) in a process of its own, with a certificate of its own; user <c>caseflow</c>, password <c>right</c>.</summary>
internal sealed class SmtpPeer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private Process _process = null!;

    private SmtpPeer()
    {
    }

    public int Port { get; private set; }

    public string CertificateSha256 { get; private set; } = "";

    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    public static async Task<SmtpPeer> StartAsync()
    {
        var peer = new SmtpPeer();
        var (certificate, key) = peer.CreateCertificate();
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(SeedFiles.Root, "tests", "CaseFlow.Tests", "Mail", "smtp_peer.py"), certificate, key]) { RedirectStandardOutput = true };
        peer._process = Process.Start(start)!;
        var first = await peer._process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The SMTP peer did not start; is python3-aiosmtpd installed? ");
        peer.Port = int.Parse(first, CultureInfo.InvariantCulture);
        _ = peer.TakeMailsAsync();
        return peer;
    }

    /// <summary>Settings of an installation that sends here.</summary>
    public void Configure(IDictionary<string, string?> settings, string password = "right")
    {
        settings["Mail:Host"] = "localhost";
        settings["Mail:Port"] = Port.ToString(CultureInfo.InvariantCulture);
        settings["Mail:UserName"] = "caseflow";
        settings["Mail:Password"] = password;
        settings["Mail:TrustedCertificateSha256"] = CertificateSha256;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task TakeMailsAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } json)
        {
            _mails.Enqueue(JsonSerializer.Deserialize<ReceivedMail>(json, JsonSerializerOptions.Web)!);
        }
    }

    private (string Certificate, string Key) CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        CertificateSha256 = Convert.ToHexString(SHA256.HashData(certificate.RawData));
        var paths = (Path.Combine(_folder.Path, "peer.crt"), Path.Combine(_folder.Path, "peer.key"));
        File.WriteAllText(paths.Item1, certificate.ExportCertificatePem());
        File.WriteAllText(paths.Item2, key.ExportPkcs8PrivateKeyPem());
        return paths;
    }
}
