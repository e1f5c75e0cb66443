using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Inbox;

/// <summary>Section <c>Inbox</c>.</summary>
public sealed class InboxOptions
{
    /// <summary>How old a sign-in may be when something is signed, in minutes.</summary>
    [Range(1, 60)]
    public int SignatureMinutes { get; set; } = 5;
}
