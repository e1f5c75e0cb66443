using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Notifications;

/// <summary>Section <c>Site</c>: how this installation names itself.</summary>
public sealed class SiteOptions
{
    /// <summary>The organisation's name, in the header and under mails.</summary>
    [Required]
    public string Name { get; set; } = "CaseFlow";

    /// <summary>The address under which people reach it; links in mails begin with it.</summary>
    [Required, Url]
    public string Address { get; set; } = "http://localhost:5080";

    /// <summary>The business time zone, IANA name.</summary>
    [Required]
    public string TimeZone { get; set; } = "Asia/Shanghai";
}
