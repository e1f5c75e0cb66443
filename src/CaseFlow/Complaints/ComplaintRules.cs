namespace CaseFlow.Complaints;

/// <summary>Kinds, limits and posts of the complaint channel: <c>seed/complaints/rules.json</c>. Every figure says where it comes from.</summary>
/// <param name="IdentityRole">The one post that may look at who complained, with a reason, each time on record.</param>
/// <param name="InvestigatorRoles">Posts whose holders may be asked to investigate, as far as they are no party.</param>
/// <param name="Kinds">What can be complained about.</param>
/// <param name="Limits">Working days of each step.</param>
/// <param name="MostFiles">Files that may come with a complaint.</param>
/// <param name="LargestFileMegabytes">Of one file from the public.</param>
public sealed record ComplaintRules(
    string IdentityRole,
    IReadOnlyList<string> InvestigatorRoles,
    IReadOnlyList<ComplaintKind> Kinds,
    IReadOnlyList<ComplaintLimit> Limits,
    int MostFiles,
    int LargestFileMegabytes)
{
    /// <summary>The file.</summary>
    public const string Path = "complaints/rules.json";

    /// <summary>A kind by its code, or null.</summary>
    public ComplaintKind? Kind(string? code) => Kinds.FirstOrDefault(k => k.Code == code);

    /// <summary>A step's limit by its code.</summary>
    public ComplaintLimit Limit(string code) => Limits.First(l => l.Code == code);
}
