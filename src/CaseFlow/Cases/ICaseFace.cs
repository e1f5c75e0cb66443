using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.People;

namespace CaseFlow.Cases;

/// <summary>How one kind of case presents itself to whoever signs or looks: implemented by its slice.</summary>
public interface ICaseFace
{
    /// <summary>The kind (<see cref="CaseFile.Kind"/>).</summary>
    string Kind { get; }

    /// <summary>Exactly what is shown to a signer, as JSON in a fixed order: the form, readings and attachments' hashes. Its hash is in the signature.</summary>
    Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken);

    /// <summary>Whether the actor may see the case.</summary>
    Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken);
}
