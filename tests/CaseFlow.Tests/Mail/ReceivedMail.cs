namespace CaseFlow.Tests.Mail;

/// <summary>A mail as the SMTP peer accepted it.</summary>
internal sealed record ReceivedMail(IReadOnlyList<string> To, string From, string MessageId, bool Tls, string? User, string Subject, string Body);
