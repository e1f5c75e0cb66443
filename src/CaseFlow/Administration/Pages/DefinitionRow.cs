namespace CaseFlow.Administration.Pages;

/// <summary>A stored definition as its administrator sees it.</summary>
/// <param name="DefinitionId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="File">The file it came from.</param>
/// <param name="Versions">Latest first.</param>
public sealed record DefinitionRow(string DefinitionId, string Name, string File, IReadOnlyList<DefinitionVersionRow> Versions)
{
    /// <summary>The version that new instances start with.</summary>
    public DefinitionVersionRow Current => Versions.FirstOrDefault(v => v.IsCurrent) ?? Versions[0];

    /// <summary>Instances of all versions that still run.</summary>
    public int Running => Versions.Sum(v => v.Running);
}
