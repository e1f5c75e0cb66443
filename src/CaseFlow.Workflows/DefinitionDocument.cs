namespace CaseFlow.Workflows;

/// <summary>A workflow definition as it is stored: Elsa 3's JSON, untouched.</summary>
/// <param name="DefinitionId">The definition's identity across its versions.</param>
/// <param name="Version">The product's number of this version, from 1; overrides what the document says.</param>
/// <param name="Json">The document's text.</param>
public sealed record DefinitionDocument(string DefinitionId, int Version, string Json);
