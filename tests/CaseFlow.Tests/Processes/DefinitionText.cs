using System.Text.Json.Nodes;

namespace CaseFlow.Tests.Processes;

/// <summary>Writes small definitions as Elsa writes them: a sequence of activities.</summary>
internal static class DefinitionText
{
    public static string Sequence(string id, params JsonNode[] activities) => new JsonObject
    {
        ["id"] = $"{id}-v1",
        ["definitionId"] = id,
        ["name"] = id,
        ["version"] = 1,
        ["variables"] = new JsonArray(Variable("Got"), Variable("Said")),
        ["root"] = new JsonObject
        {
            ["id"] = "root",
            ["nodeId"] = $"{id}:root",
            ["type"] = "Elsa.Sequence",
            ["version"] = 1,
            ["activities"] = new JsonArray(activities),
        },
    }.ToJsonString();

    private static JsonObject Variable(string name) => new()
    {
        ["id"] = $"v{name}",
        ["name"] = name,
        ["typeName"] = "Object",
        ["isArray"] = false,
        ["storageDriverTypeName"] = "Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core",
    };

    public static JsonNode Task(string id, string name, string payload) => Activity(id, "RunTask", ("taskName", Literal(name)), ("payload", Script("ObjectDictionary", payload)), ("result", Got));

    public static JsonNode WaitFor(string id, string eventName) => Activity(id, "Event", ("eventName", Literal(eventName)), ("result", Got));

    public static JsonNode Publish(string id, string eventName) => Activity(id, "PublishEvent", ("eventName", Literal(eventName)), ("payload", Script("Object", "({ from: 'publisher' })")));

    public static JsonNode Call(string id, string definitionId, bool waits) => Activity(id, "DispatchWorkflow", ("workflowDefinitionId", Literal(definitionId)), ("waitForCompletion", Script("Boolean", waits ? "true" : "false")), ("result", Got));

    public static JsonNode Delay(string id, string span) => Activity(id, "Delay", ("timeSpan", Script("TimeSpan", span, "Literal")));

    public static JsonNode Output(string id, string script) => Activity(id, "SetOutput", ("outputName", Literal("Said")), ("outputValue", Script("Object", script)));

    public static JsonNode Forever(string id, JsonNode body) => Activity(id, "While", ("condition", Script("Boolean", "true")), ("body", body));

    /// <summary>Branches that go on side by side.</summary>
    public static JsonNode Parallel(string id, params JsonNode[] branches) => Activity(id, "Parallel", ("activities", new JsonArray(branches)));

    /// <summary>Activities one after the other, inside another.</summary>
    public static JsonNode Then(string id, params JsonNode[] activities) => Activity(id, "Sequence", ("activities", new JsonArray(activities)));

    /// <summary>Another definition as an activity of this one.</summary>
    public static JsonNode Use(string id, string definitionId)
    {
        var use = Activity(id, "", ("workflowDefinitionId", JsonValue.Create(definitionId)));
        use["type"] = definitionId;
        return use;
    }

    /// <summary>The definition, to be used as an activity of others.</summary>
    public static string Usable(string definition)
    {
        var usable = JsonNode.Parse(definition)!;
        usable["options"] = new JsonObject { ["usableAsActivity"] = true };
        return usable.ToJsonString();
    }

    /// <summary>Sets the variable <c>Said</c>.</summary>
    public static JsonNode Say(string id, string script) => Activity(id, "SetVariable", ("variable", new JsonObject { ["id"] = "vSaid", ["name"] = "Said" }), ("value", Script("Object", script)));

    private static JsonObject Got => new() { ["typeName"] = "Object", ["memoryReference"] = new JsonObject { ["id"] = "vGot" } };

    private static JsonObject Activity(string id, string type, params (string Name, JsonNode Value)[] inputs)
    {
        var activity = new JsonObject { ["id"] = id, ["nodeId"] = $"root:{id}", ["type"] = $"Elsa.{type}", ["version"] = 1 };
        foreach (var (name, value) in inputs)
        {
            activity[name] = value;
        }

        return activity;
    }

    private static JsonObject Literal(string value) => Script("String", value, "Literal");

    private static JsonObject Script(string typeName, string script, string language = "JavaScript") =>
        new() { ["typeName"] = typeName, ["expression"] = new JsonObject { ["type"] = language, ["value"] = script } };
}
