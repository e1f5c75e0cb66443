namespace CaseFlow.Permits;

/// <summary>The time for which a permit is asked (许可有效期), from its first instant up to, not including, its last.</summary>
/// <param name="From">Begin, UTC.</param>
/// <param name="To">End, UTC.</param>
public sealed record PermitWindow(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>How long it lasts.</summary>
    public TimeSpan Length => To - From;

    /// <summary>Whether it ends before it begins, or at once.</summary>
    public bool IsReversed => To <= From;

    /// <summary>Whether an instant lies inside.</summary>
    public bool Contains(DateTimeOffset instant) => From <= instant && instant < To;

    /// <summary>Whether two windows share time; touching ends do not.</summary>
    public bool Overlaps(PermitWindow other) => From < other.To && other.From < To;
}
