namespace CaseFlow.Cases;

/// <summary>A signature (签名): who, for whom, what, when, over exactly what was shown, and how the person had proved who they are.</summary>
public sealed class Signature
{
    private Signature()
    {
    }

    public Signature(string id, string caseId, string taskId, string action, string signerId, string signerName, string? onBehalfOfName, DateTimeOffset at, string shownHash, string method, DateTimeOffset authenticatedAt)
    {
        Id = id;
        CaseId = caseId;
        TaskId = taskId;
        Action = action;
        SignerId = signerId;
        SignerName = signerName;
        OnBehalfOfName = onBehalfOfName;
        At = at;
        ShownHash = shownHash;
        Method = method;
        AuthenticatedAt = authenticatedAt;
    }

    public string Id { get; private set; } = "";

    public string CaseId { get; private set; } = "";

    public string TaskId { get; private set; } = "";

    /// <summary>The task type and outcome, for example <c>permit.approve:Approve</c>.</summary>
    public string Action { get; private set; } = "";

    public string SignerId { get; private set; } = "";

    public string SignerName { get; private set; } = "";

    /// <summary>For whom, when a substitute signed.</summary>
    public string? OnBehalfOfName { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>SHA-256 of the shown form, attachments and definition version, lower-case hex.</summary>
    public string ShownHash { get; private set; } = "";

    /// <summary>How the signer had signed in: <c>password</c>, <c>passkey</c>, <c>token</c>.</summary>
    public string Method { get; private set; } = "";

    public DateTimeOffset AuthenticatedAt { get; private set; }

    /// <summary>Set when a later change voided it.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    public void Void(DateTimeOffset at) => VoidedAt ??= at;
}
