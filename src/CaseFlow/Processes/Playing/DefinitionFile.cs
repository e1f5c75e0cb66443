using System.Globalization;
using System.Text.Json;
using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>A definition in a file.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Document">Its document; the file's name stands in for a missing <c>definitionId</c>.</param>
/// <param name="Name">The definition's name, when it has one.</param>
/// <param name="HasId">Whether the document itself names its <c>definitionId</c>.</param>
public sealed record DefinitionFile(string Path, DefinitionDocument Document, string? Name, bool HasId)
{
    /// <summary>Reads a file. What is not JSON is read too: preparing it says where it is broken.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<DefinitionFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var json = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        var fallback = System.IO.Path.GetFileNameWithoutExtension(path);
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
            var id = Text(parsed.RootElement, "definitionId");
            // Elsa Studio may save numbers as texts.
            var version = parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty("version", out var number)
                && int.TryParse(number.ToString(), CultureInfo.InvariantCulture, out var given) ? given : 1;
            return new(path, new(id ?? fallback, version, json), Text(parsed.RootElement, "name"), id is not null);
        }
        catch (JsonException)
        {
            return new(path, new(fallback, 1, json), null, HasId: true);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text ? text : null;
}
