namespace CaseFlow.Notifications;

/// <summary>Where a mail stands.</summary>
public enum MailState
{
    /// <summary>Waits for its next attempt.</summary>
    Pending,

    /// <summary>Accepted by the mail server, or written to the pickup folder.</summary>
    Sent,

    /// <summary>Given up after the configured attempts; <see cref="OutgoingMail.LastError"/> says why.</summary>
    Parked,
}
