using CaseFlow.Data;

namespace CaseFlow.Cases;

/// <summary>How one kind of case stands in lists: implemented by its slice.</summary>
public interface ICaseLines
{
    /// <summary>The kind (<see cref="CaseFile.Kind"/>).</summary>
    string Kind { get; }

    /// <summary>The lines of several cases by case id, in one query; a list's reader may see them already.</summary>
    Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken);
}
