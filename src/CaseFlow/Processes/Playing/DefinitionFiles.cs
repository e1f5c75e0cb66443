using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>Definitions that call each other, found by id or by name.</summary>
/// <param name="files">The files; of two with the same id the first is found.</param>
public sealed class DefinitionFiles(IReadOnlyList<DefinitionFile> files) : IDefinitionSource
{
    private const string ScriptsSuffix = ".scripts";

    /// <inheritdoc />
    public ValueTask<DefinitionDocument?> FindAsync(string nameOrId, CancellationToken cancellationToken) => ValueTask.FromResult(
        (files.FirstOrDefault(file => file.Document.DefinitionId == nameOrId) ?? files.FirstOrDefault(file => file.Name == nameOrId))?.Document);

    /// <summary>Every definition under a folder, in the order of names; <c>*.scripts</c> folders hold scripts and are left out.</summary>
    public static IEnumerable<string> Under(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)) yield return file;
        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (inner.EndsWith(ScriptsSuffix, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var file in Under(inner)) yield return file;
        }
    }
}
