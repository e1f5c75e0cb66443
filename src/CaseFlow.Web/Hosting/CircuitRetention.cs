using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Web.Hosting;

/// <summary>Section <c>Circuit</c>: how long a page whose connection is lost is kept on the server.</summary>
public sealed class CircuitRetention
{
    /// <summary>Seconds a lost circuit waits for its phone to wake up; after that its state is kept as long again, and what was typed for good, as a draft.</summary>
    [Range(1, 86400)]
    public int RetentionSeconds { get; set; } = 180;
}
