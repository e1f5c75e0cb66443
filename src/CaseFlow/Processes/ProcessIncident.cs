using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>A command that could not be carried out because a script, a service task or the engine threw, kept whole so that it can be retried exactly.</summary>
public sealed class ProcessIncident
{
    private ProcessIncident()
    {
    }

    internal ProcessIncident(string id, BurstFaultedException fault, string operation, string request, Caller caller, string key, DateTimeOffset askedAt)
    {
        Id = id;
        InstanceId = fault.InstanceId;
        CaseId = fault.CaseId;
        TaskId = fault.TaskId;
        ActivityId = fault.Incident.ActivityId;
        Message = fault.Incident.Message;
        Operation = operation;
        Request = request;
        CallerId = caller.AccountId;
        CallerAuthenticatedAt = caller.AuthenticatedAt;
        CallerMethod = caller.Method;
        Key = key;
        AskedAt = askedAt;
        LastFailedAt = askedAt;
        Failures = 1;
        IsStart = CanBeAskedAgain(fault, caller);
    }

    public string Id { get; private set; } = "";

    public string InstanceId { get; private set; } = "";

    public string? CaseId { get; private set; }

    public string? TaskId { get; private set; }

    /// <summary>The activity that threw.</summary>
    public string ActivityId { get; private set; } = "";

    /// <summary>What went wrong, in English; once it is given up, the reason on a line of its own behind.</summary>
    public string Message { get; private set; } = "";

    /// <summary>The operation's name; retried with <see cref="Request"/>.</summary>
    public string Operation { get; private set; } = "";

    /// <summary>The whole request as JSON, the person's answer included.</summary>
    public string Request { get; private set; } = "";

    public string CallerId { get; private set; } = "";

    public DateTimeOffset CallerAuthenticatedAt { get; private set; }

    public string CallerMethod { get; private set; } = "";

    public string Key { get; private set; } = "";

    /// <summary>When it was first asked; a retried signature keeps this time.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset LastFailedAt { get; private set; }

    public int Failures { get; private set; }

    /// <summary>An instance that never began: its caller was refused and can ask again, so there is nothing to retry; an administrator closes it.</summary>
    public bool IsStart { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public string? ResolvedBy { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    internal Caller Caller => new(CallerId, CallerAuthenticatedAt, CallerMethod);

    /// <summary>Whether a person was refused at a start and can ask again. What one instance starts for another has nobody who would.</summary>
    internal static bool CanBeAskedAgain(BurstFaultedException fault, Caller caller) => fault.Stimulus is Stimulus.Start && caller != Caller.System;

    internal void FailedAgain(Incident incident, DateTimeOffset at)
    {
        ActivityId = incident.ActivityId;
        Message = incident.Message;
        LastFailedAt = at;
        Failures++;
        Version++;
    }

    /// <summary>Gives it up.</summary>
    internal void Close(string by, string reason, DateTimeOffset at)
    {
        Message = $"{Message}\n{reason}";
        Resolve(by, at);
    }

    internal void Resolve(string by, DateTimeOffset at)
    {
        ResolvedAt = at;
        ResolvedBy = by;
        Version++;
    }
}
