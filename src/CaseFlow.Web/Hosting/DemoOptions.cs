using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Web.Hosting;

/// <summary>Section <c>Demo</c>: invented accounts and enterprises to try the product with. Refused outside Development.</summary>
public sealed class DemoOptions
{
    public bool Enabled { get; set; }

    /// <summary>The one password of all demo accounts.</summary>
    [Required, MinLength(8)]
    public string Password { get; set; } = "CaseFlow-2026";
}
