namespace CaseFlow.Assessments;

/// <summary>A self-assessment in the list.</summary>
/// <param name="Id">The self-assessment.</param>
/// <param name="Number">Its number.</param>
/// <param name="Year">Its year.</param>
/// <param name="Enterprise">Whose.</param>
/// <param name="Unit">The enterprise's unit.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="ScoreHundredths">As filed.</param>
/// <param name="Level">The level's name as filed, or null.</param>
/// <param name="IsVetoed">A veto failed it.</param>
/// <param name="FiledOn">When it was filed.</param>
/// <param name="DueOn">When a campaign asks for it, or null.</param>
public sealed record AssessmentRow(
    string Id, string Number, int Year, string Enterprise, string Unit, AssessmentStatus Status, int? ScoreHundredths, Language.Localized? Level, bool IsVetoed, DateOnly? FiledOn, DateOnly? DueOn)
{
    /// <summary>It can be filled in.</summary>
    public bool IsOpen => Status is AssessmentStatus.Draft or AssessmentStatus.Returned;

    /// <summary>The address of its page.</summary>
    public string Href => $"/assessments/{Id}";
}
