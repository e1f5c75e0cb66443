using System.Text.Json.Nodes;

namespace CaseFlow.Processes;

/// <summary>Tells whether a newer version of a definition only mends expressions: same activities, same connections, same variables.</summary>
/// <remarks>Such a version can take over a running instance without any mapping, since the state names nothing that is gone.</remarks>
public static class DefinitionMend
{
    /// <summary>Whether the two differ in expression values and texts for people alone.</summary>
    public static bool IsOnlyExpressions(string olderJson, string newerJson) =>
        JsonNode.DeepEquals(Skeleton(JsonNode.Parse(olderJson)), Skeleton(JsonNode.Parse(newerJson)));

    private static JsonNode? Skeleton(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject o:
                var kept = new JsonObject();
                var isDocument = o.ContainsKey("definitionId");
                foreach (var (name, value) in o)
                {
                    if (name is "metadata" or "customProperties" || (isDocument && name is ("id" or "name" or "description" or "version" or "createdAt" or "toolVersion")))
                    {
                        continue;
                    }

                    kept[name] = IsExpression(o) && name == "value" ? null : Skeleton(value);
                }

                return kept;
            case JsonArray a:
                return new JsonArray([.. a.Select(Skeleton)]);
            default:
                return node?.DeepClone();
        }
    }

    // {"type": "JavaScript", "value": …}: the inside of an input's expression or of a switch's condition.
    private static bool IsExpression(JsonObject o) => o.Count == 2 && o.ContainsKey("type") && o.ContainsKey("value");
}
