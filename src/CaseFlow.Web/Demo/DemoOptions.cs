using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Web.Demo;

/// <summary>Section <c>Demo</c>: invented accounts and enterprises to try the product with. Refused outside Development.</summary>
public sealed class DemoOptions
{
    public bool Enabled { get; set; }

    /// <summary>Also a year of monthly reports, with the units and people it needs, and work in the field: hidden dangers, visits, inspections, meetings.</summary>
    public bool ReportingYear { get; set; } = true;

    /// <summary>Also a self-assessment that is half filled in.</summary>
    public bool Assessments { get; set; } = true;

    /// <summary>Also a campaign of this year, with enterprises of its own.</summary>
    public bool Campaign { get; set; } = true;

    /// <summary>Also review units with their people, who organises reviews, and applications at several steps.</summary>
    public bool Grading { get; set; } = true;

    /// <summary>Also permits to work of the last days and for the next one.</summary>
    public bool Permits { get; set; } = true;

    /// <summary>What was begun has gone on for months, and last year's campaign stands beside it; otherwise all of it begins today.</summary>
    public bool History { get; set; } = true;

    /// <summary>How many days the product's clock runs ahead, to see what a limit does when it is over; nothing else of the machine is touched.</summary>
    [Range(0, 3660)]
    public int DaysAhead { get; set; }

    /// <summary>The one password of all demo accounts.</summary>
    [Required, MinLength(8)]
    public string Password { get; set; } = "CaseFlow-2026";
}
