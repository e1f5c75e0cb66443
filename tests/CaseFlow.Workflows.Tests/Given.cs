using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Workflows.Tests;

/// <summary>Definitions in few words.</summary>
internal static class Given
{
    private const string Driver = "Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core";

    public static JsonObject Definition(JsonObject root, params JsonObject[] variables) => new()
    {
        ["definitionId"] = "tried",
        ["name"] = "Tried",
        ["version"] = 1,
        ["variables"] = new JsonArray([.. variables]),
        ["inputs"] = new JsonArray(),
        ["outputs"] = new JsonArray(),
        ["outcomes"] = new JsonArray(),
        ["options"] = new JsonObject(),
        ["root"] = root,
    };

    public static JsonObject Called(this JsonObject definition, string id, bool usableAsActivity = false)
    {
        definition["definitionId"] = id;
        definition["name"] = char.ToUpperInvariant(id[0]) + id[1..];
        definition["options"] = new JsonObject { ["usableAsActivity"] = usableAsActivity };
        return definition;
    }

    public static JsonObject WithInput(this JsonObject definition, string name, string type = "Object")
    {
        definition["inputs"]!.AsArray().Add(new JsonObject { ["name"] = name, ["type"] = type });
        return definition;
    }

    public static JsonObject WithOutput(this JsonObject definition, string name)
    {
        definition["outputs"]!.AsArray().Add(new JsonObject { ["name"] = name, ["type"] = "Object" });
        return definition;
    }

    public static JsonObject Variable(string name, string type = "Object", JsonNode? value = null) => new()
    {
        ["id"] = "v" + name,
        ["name"] = name,
        ["typeName"] = type,
        ["storageDriverTypeName"] = Driver,
        ["value"] = value,
    };

    /// <summary>An activity; the properties are what <see cref="Literal"/>, <see cref="Js"/> and the like make.</summary>
    public static JsonObject Activity(string type, string id, params (string Name, JsonNode? Value)[] properties)
    {
        var activity = new JsonObject { ["id"] = id, ["name"] = id, ["type"] = "Elsa." + type };
        foreach (var (name, value) in properties) activity[name] = value;
        return activity;
    }

    public static JsonObject Start(string id = "start") => Activity("Start", id);

    public static JsonObject Task(string id, string? result = null) =>
        Activity("RunTask", id, ("taskName", Literal(id)), ("result", result is null ? null : Into(result)));

    public static JsonObject Line(string text) => Activity("WriteLine", text, ("text", Literal(text)));

    public static JsonObject LineOf(string id, string script) => Activity("WriteLine", id, ("text", Js(script)));

    public static JsonObject Set(string id, string variable, string script) =>
        Activity("SetVariable", id, ("variable", new JsonObject { ["id"] = "v" + variable, ["name"] = variable }), ("value", Js(script, "Object")));

    public static JsonObject Event(string id, string? result = null) =>
        Activity("Event", id, ("eventName", Literal(id)), ("result", result is null ? null : Into(result)));

    public static JsonObject Decision(string id, string script) => Activity("FlowDecision", id, ("condition", Js(script, "Boolean")));

    public static JsonObject Join(string id, string mode) => Activity("FlowJoin", id, ("mode", Literal(mode)));

    public static JsonObject Sequence(string id, params JsonObject[] activities) => Activity("Sequence", id, ("activities", new JsonArray([.. activities])));

    /// <summary>A flowchart; a connection is <c>"A>B"</c> or <c>"A:True>B"</c>.</summary>
    public static JsonObject Chart(string id, JsonObject[] activities, params string[] connections) => Activity(
        "Flowchart", id, ("activities", new JsonArray([.. activities])), ("connections", new JsonArray([.. connections.Select(Connection)])));

    public static JsonObject Literal(JsonNode? value, string type = "String") => Input(type, "Literal", value);

    public static JsonObject Js(string script, string type = "String") => Input(type, "JavaScript", script);

    public static JsonObject Liquid(string template) => Input("String", "Liquid", template);

    public static JsonObject Into(string variable) => new() { ["typeName"] = "Object", ["memoryReference"] = new JsonObject { ["id"] = "v" + variable } };

    public static JsonObject Case(string label, string script, JsonObject? activity = null) => new()
    {
        ["label"] = label,
        ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script },
        ["activity"] = activity,
    };

    private static JsonObject Input(string type, string kind, JsonNode? value) =>
        new() { ["typeName"] = type, ["expression"] = new JsonObject { ["type"] = kind, ["value"] = value } };

    private static JsonNode Connection(string arrow)
    {
        var (from, to) = (arrow.Split('>')[0].Split(':'), arrow.Split('>')[1]);
        return new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = from[0], ["port"] = from.Length > 1 ? from[1] : "Done" },
            ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        };
    }
}
