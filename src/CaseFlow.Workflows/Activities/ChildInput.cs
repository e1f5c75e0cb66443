using System.Text.Json;

namespace CaseFlow.Workflows.Activities;

/// <summary>Puts together what a child is given.</summary>
internal static class ChildInput
{
    public static IReadOnlyDictionary<string, JsonElement> From(JsonElement? json) => json is { } given
        ? given.EnumerateObject().ToDictionary(property => property.Name, property => property.Value)
        : new Dictionary<string, JsonElement>();

    /// <summary>An object is merged into the shared input; anything else is put under the key.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Merge(IReadOnlyDictionary<string, JsonElement> shared, string key, JsonElement item)
    {
        var merged = new Dictionary<string, JsonElement>(shared);
        if (item.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in item.EnumerateObject()) merged[property.Name] = property.Value;
        }
        else
        {
            merged[key] = item;
        }

        return merged;
    }
}
