namespace CaseFlow.Complaints;

/// <summary>A step's limit.</summary>
/// <param name="Code">For example <c>triage</c>.</param>
/// <param name="Days">Working days, the first day not counted.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record ComplaintLimit(string Code, int Days, string Source, bool Verified)
{
    /// <summary>分办.</summary>
    public const string Triage = "triage";

    /// <summary>调查核实.</summary>
    public const string Investigation = "investigation";

    /// <summary>答复.</summary>
    public const string Answer = "answer";
}
