using Microsoft.AspNetCore.Identity;

namespace CaseFlow.People;

/// <summary>A person who can sign in. What the person may do is in <see cref="Appointment"/>, not here.</summary>
public sealed class Account : IdentityUser<string>
{
    public Account() => Id = Guid.CreateVersion7().ToString("N");

    /// <summary>The name shown on signatures and lists.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The language of mails to this person: <c>zh-CN</c> or <c>en</c>.</summary>
    public string Culture { get; set; } = "zh-CN";

    /// <summary>The enterprise this person works for, if any.</summary>
    public string? EnterpriseId { get; set; }

    /// <summary>The person's row in that enterprise's staff, if any.</summary>
    public string? EmployeeId { get; set; }

    /// <summary>Invented for demonstration.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Tokens issued before this instant are refused; moved forward when the person revokes them.</summary>
    public DateTimeOffset? TokensValidFrom { get; set; }
}
