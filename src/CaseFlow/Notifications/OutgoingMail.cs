namespace CaseFlow.Notifications;

/// <summary>A mail to be sent: queued in the transaction that caused it, so none is sent for what did not happen.</summary>
public sealed class OutgoingMail
{
    private OutgoingMail()
    {
    }

    public OutgoingMail(string id, string toName, string toAddress, string subject, string body, string? caseId, DateTimeOffset now)
    {
        Id = id;
        ToName = toName;
        ToAddress = toAddress;
        Subject = subject;
        Body = body;
        CaseId = caseId;
        CreatedAt = now;
        NextAttemptAt = now;
    }

    /// <summary>Also the left part of the Message-ID, so that a repeat can be recognised.</summary>
    public string Id { get; private set; } = "";

    public string ToName { get; private set; } = "";

    public string ToAddress { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Plain text in the reader's language.</summary>
    public string Body { get; private set; } = "";

    public string? CaseId { get; private set; }

    public MailState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Not before this instant; also the lease while a dispatcher has it.</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? LastError { get; private set; }

    internal void Sent(DateTimeOffset now)
    {
        State = MailState.Sent;
        SentAt = now;
        LastError = null;
        Attempts++;
    }

    /// <summary>Waits 1, 2, 4, 8 … minutes, then is parked for a person to look at.</summary>
    internal void Failed(string error, int limit, DateTimeOffset now)
    {
        Attempts++;
        LastError = error;
        if (Attempts >= limit)
        {
            State = MailState.Parked;
        }
        else
        {
            NextAttemptAt = now + TimeSpan.FromMinutes(Math.Pow(2, Attempts - 1));
        }
    }
}
