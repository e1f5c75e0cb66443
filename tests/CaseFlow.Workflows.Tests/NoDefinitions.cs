using CaseFlow.Processes.Playing;

namespace CaseFlow.Workflows.Tests;

/// <summary>Where nothing is published.</summary>
internal static class NoDefinitions
{
    public static readonly IDefinitionSource Source = new DefinitionFiles([]);
}
