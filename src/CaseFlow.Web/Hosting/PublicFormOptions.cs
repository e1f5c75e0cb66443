using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Web.Hosting;

/// <summary>Section <c>PublicForms</c>: how often one network address may send forms that need no account.</summary>
public sealed class PublicFormOptions
{
    /// <summary>Forms in one window; a complaint and each look at it, an objection, all together.</summary>
    [Range(1, 10_000)]
    public int PostsPerWindow { get; set; } = 20;

    /// <summary>The window, in minutes.</summary>
    [Range(1, 1440)]
    public int WindowMinutes { get; set; } = 10;
}
