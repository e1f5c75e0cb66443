using System.Security.Cryptography;
using CaseFlow.Data;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CaseFlow.Notifications;

/// <summary>Hands mails to the SMTP server, or to the pickup folder when there is none.</summary>
public sealed class MailTransport(IOptions<MailOptions> options, DataFolder folder)
{
    private readonly MailOptions _options = options.Value;

    /// <summary>Where <c>.eml</c> files go when no server is configured.</summary>
    public string PickupFolder => Path.Combine(folder.Path, _options.PickupFolder);

    /// <summary>Sends one mail; a repeat carries the same Message-ID.</summary>
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = Compose(mail);
        if (_options.Host.Length == 0)
        {
            Directory.CreateDirectory(PickupFolder);
            var path = Path.Combine(PickupFolder, mail.Id + ".eml");

            // Written beside and moved, so that a reader never sees half a mail.
            await message.WriteToAsync(path + ".part", cancellationToken);
            File.Move(path + ".part", path, overwrite: true);
            return;
        }

        using var client = new SmtpClient { Timeout = _options.TimeoutSeconds * 1000 };
        if (_options.TrustedCertificateSha256.Length > 0)
        {
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) =>
                errors == System.Net.Security.SslPolicyErrors.None
                || (certificate is not null && string.Equals(Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData())), _options.TrustedCertificateSha256.Replace(":", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        }

        await client.ConnectAsync(_options.Host, _options.Port, Security(), cancellationToken);
        if (_options.UserName.Length > 0)
        {
            await client.AuthenticateAsync(_options.UserName, _options.Password, cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private SecureSocketOptions Security() => _options.Security switch
    {
        "Tls" => SecureSocketOptions.SslOnConnect,
        "None" => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    private MimeMessage Compose(OutgoingMail mail)
    {
        var message = new MimeMessage { Subject = mail.Subject, MessageId = $"{mail.Id}@{_options.FromAddress.Split('@')[^1]}", Date = mail.CreatedAt };
        message.From.Add(new MailboxAddress(_options.FromName, _options.FromAddress));
        message.To.Add(new MailboxAddress(mail.ToName, mail.ToAddress));
        message.Body = new TextPart("plain") { Text = mail.Body };
        return message;
    }
}
