namespace CaseFlow.Cases;

/// <summary>What a user follows from beginning to end (卷宗): one permit, one application, one campaign part. Holds what all kinds share; the slice's own row holds the rest.</summary>
public sealed class CaseFile
{
    private CaseFile()
    {
    }

    public CaseFile(string id, string kind, string number, string title, DateTimeOffset openedAt)
    {
        Id = id;
        Kind = kind;
        Number = number;
        Title = title;
        OpenedAt = openedAt;
    }

    /// <summary>Also the id of the slice's own row and the correlation id of its instance.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The slice's name for this kind of case, for example <c>permit</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The number people use, for example DH-2026-0417.</summary>
    public string Number { get; private set; } = "";

    /// <summary>One line that says what it is about.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The instance that moves it, once started.</summary>
    public string? InstanceId { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Audit entries so far.</summary>
    public int AuditCount { get; private set; }

    /// <summary>The hash of the last audit entry, the head of the chain; empty before the first.</summary>
    public string AuditHead { get; private set; } = "";

    /// <summary>Application-incremented concurrency token: two commands never write the same link of the chain.</summary>
    public long Version { get; private set; }

    public void Rename(string title)
    {
        Title = title;
        Version++;
    }

    public void MovedBy(string instanceId)
    {
        InstanceId = instanceId;
        Version++;
    }

    public void Close(DateTimeOffset at)
    {
        ClosedAt = at;
        Version++;
    }

    /// <summary>What was closed goes on.</summary>
    public void Reopen()
    {
        ClosedAt = null;
        Version++;
    }

    internal void Link(string hash)
    {
        AuditHead = hash;
        AuditCount++;
        Version++;
    }
}
