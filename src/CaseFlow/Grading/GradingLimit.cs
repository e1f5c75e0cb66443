namespace CaseFlow.Grading;

/// <summary>A step's limit.</summary>
/// <param name="Code">For example <c>rectification</c>.</param>
/// <param name="Days">Working days, the first day not counted.</param>
/// <param name="Extension">Further working days that may be granted once; 0: none.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record GradingLimit(string Code, int Days, int Extension, string Source, bool Verified)
{
    /// <summary>补正告知.</summary>
    public const string Correction = "correction";

    /// <summary>补正.</summary>
    public const string Supplement = "supplement";

    /// <summary>受理.</summary>
    public const string Acceptance = "acceptance";

    /// <summary>评审.</summary>
    public const string Review = "review";

    /// <summary>整改.</summary>
    public const string Rectification = "rectification";

    /// <summary>整改确认.</summary>
    public const string Verification = "verification";

    /// <summary>公示.</summary>
    public const string Publicity = "publicity";
}
