namespace CaseFlow.Workflows;

/// <summary>Finds published definitions by name.</summary>
public interface IDefinitionSource
{
    /// <summary>Finds the published definition whose <c>definitionId</c> or <c>name</c> is <paramref name="nameOrId"/>.</summary>
    /// <returns>The document, or null when none is published.</returns>
    ValueTask<DefinitionDocument?> FindAsync(string nameOrId, CancellationToken cancellationToken);
}
