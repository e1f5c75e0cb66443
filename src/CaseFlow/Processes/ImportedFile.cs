using System.Text;
using System.Text.Json;

namespace CaseFlow.Processes;

/// <summary>A definition file that is being imported.</summary>
/// <param name="File">Its path, relative to the definitions' folder.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Json">Its content as text.</param>
/// <param name="DefinitionId">The id that it gives, or null when it gives none or is no JSON.</param>
/// <param name="Name">Its name, or its id when it has none.</param>
internal sealed record ImportedFile(string File, byte[] Bytes, string Json, string? DefinitionId, string? Name)
{
    public static ImportedFile Read(string file, byte[] bytes)
    {
        var json = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("definitionId", out var id) && id.GetString() is { Length: > 0 } definitionId)
            {
                return new ImportedFile(file, bytes, json, definitionId, root.TryGetProperty("name", out var name) ? name.GetString() ?? definitionId : definitionId);
            }
        }
        catch (JsonException)
        {
            // Preparing it says where it is broken.
        }

        return new ImportedFile(file, bytes, json, null, null);
    }
}
