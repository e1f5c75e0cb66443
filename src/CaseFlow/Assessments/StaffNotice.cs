namespace CaseFlow.Assessments;

/// <summary>That the staff were told the result (通报自评结果): the plan asks for it before the report is formal.</summary>
/// <param name="On">When.</param>
/// <param name="How">How: meeting, notice board, group chat.</param>
/// <param name="Evidence">What shows it: minutes, list, picture.</param>
public sealed record StaffNotice(DateOnly? On, string? How, string? Evidence)
{
    /// <summary>Nobody was told yet.</summary>
    public static StaffNotice None { get; } = new(null, null, null);
}
