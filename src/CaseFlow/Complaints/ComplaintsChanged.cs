namespace CaseFlow.Complaints;

/// <summary>A complaint changed; told to open screens after the commit.</summary>
/// <param name="ComplaintId">Which.</param>
public sealed record ComplaintsChanged(string ComplaintId);
