using System.Text.Json.Nodes;
using static CaseFlow.Workflows.Tests.Given;

namespace CaseFlow.Workflows.Tests.Properties;

/// <summary>A definition that choices make: any activity in any place, wired in any way.</summary>
internal sealed class ChosenDefinition(Choices choices)
{
    private const int Depth = 3;
    private int ids;

    public JsonObject Make() => Definition(Any(Depth), Variable("N", "Int32", 0), Variable("R"), Variable("Text", "String", "x"));

    private string NewId() => $"a{++ids}";

    private JsonObject Any(int depth) => depth > 0 && !choices.OneIn(3) ? Container(depth - 1) : Leaf();

    private JsonObject[] Some(int depth) => [.. Enumerable.Range(0, choices.Of(5)).Select(_ => Any(depth))];

    private JsonObject Leaf()
    {
        var id = NewId();
        return choices.Of(18) switch
        {
            1 or 2 or 3 => Task(id, choices.Of(null, "R", "N")),
            4 => Event(choices.Of("go", "stop") + id, "R"),
            5 => Activity("Delay", id, ("timeSpan", Literal(choices.Of("00:00:00", "00:10:00"), "TimeSpan"))),
            6 => Set(id, choices.Of("N", "R", "Text"), choices.Of("getN() + 1", "'t'", "({ a: [1] })", "null")),
            7 => LineOf(id, choices.Of("getN() + ''", "toJson(getR())", "variables.N = 3; ''", "toJson(getLastResult())")),
            8 => Activity("SetOutput", id, ("outputName", Literal(choices.Of("A", "B"))), ("outputValue", Js("getN()", "Object"))),
            9 => Activity("DispatchWorkflow", id, ("workflowDefinitionId", Literal("child")), ("waitForCompletion", Literal(choices.Of(false, true), "Boolean")), ("result", Into("R"))),
            10 => Activity("Break", id),
            11 => choices.OneIn(3) ? Activity("Finish", id) : Activity("End", id),
            12 => choices.OneIn(3) ? Activity("Fault", id) : Task(id),
            13 => Activity("Complete", id, ("outcomes", Literal("X"))),
            14 => choices.OneIn(3) ? LineOf(id, "missing.member") : Task(id),
            15 => Activity("PublishEvent", id, ("eventName", Literal("go"))),
            16 => Activity("BulkDispatchWorkflows", id, ("workflowDefinitionId", Literal("child")), ("items", Js("[1, 2]", "Object")), ("waitForCompletion", Literal(choices.Of(true, false), "Boolean"))),
            17 => Activity("Timer", id, ("interval", Literal("00:05:00", "TimeSpan"))),
            _ => Activity("WriteLine", id, ("text", Literal(id))),
        };
    }

    private JsonObject Container(int depth)
    {
        var id = NewId();
        return choices.Of(11) switch
        {
            1 => Activity("If", id, ("condition", Js(choices.Of("true", "getN() > 1"), "Boolean")), ("then", Any(depth)), ("else", Any(depth))),
            2 => Activity("While", id, ("condition", Js(choices.OneIn(12) ? "true" : choices.Of("variables.N++ < 3", "false"), "Boolean")), ("body", Any(depth))),
            3 => Activity("For", id, ("start", Literal(1, "Int32")), ("end", Literal(choices.Of(3, 0), "Int32")), ("body", Any(depth))),
            4 => Activity("ForEach", id, ("items", Js("['x', 'y']", "Object")), ("currentValue", Into("R")), ("body", Any(depth))),
            5 => Activity("Parallel", id, ("activities", new JsonArray([.. Some(depth)]))),
            6 => Activity("ParallelForEach", id, ("items", Js("[1, 2]", "Object")), ("body", Any(depth))),
            7 => Activity("Fork", id, ("branches", new JsonArray([.. Some(depth)])), ("joinMode", choices.Of("WaitAll", "WaitAny"))),
            8 => Activity("Switch", id, ("cases", new JsonArray(Case("A", "getN() > 0", Any(depth)), Case("B", "true", Any(depth)))), ("mode", Literal(choices.Of("MatchFirst", "MatchAny")))),
            9 => Sequence(id, Some(depth)),
            _ => AnyChart(id, depth),
        };
    }

    private JsonObject AnyChart(string id, int depth)
    {
        var activities = new List<JsonObject> { Start(NewId()) };
        for (var more = 1 + choices.Of(7); more > 0; more--)
        {
            activities.Add(choices.Of(6) switch
            {
                1 => Decision(NewId(), choices.Of("true", "false", "variables.N++ < 2")),
                2 => Join(NewId(), choices.Of("WaitAny", "WaitAll", "WaitAllActive")),
                3 => Activity("FlowFork", NewId(), ("branches", Literal(new JsonArray("L", "M"), "Object"))),
                _ => Any(depth),
            });
        }

        var arrows = new List<string>();
        for (var i = 1; i < activities.Count; i++)
        {
            // Mostly forward, so that something runs; sometimes anywhere.
            var from = choices.OneIn(6) ? choices.Of(activities.Count) : choices.Of(i);
            var to = choices.OneIn(8) ? choices.Of(activities.Count) : i;
            arrows.Add(Arrow(activities[from], activities[to]));
            if (choices.OneIn(2)) arrows.Add(Arrow(activities[choices.Of(activities.Count)], activities[choices.Of(activities.Count)]));
        }

        return Chart(id, [.. activities], [.. arrows.Distinct()]);
    }

    private string Arrow(JsonObject from, JsonObject to)
    {
        var port = from["type"]!.GetValue<string>() switch
        {
            "Elsa.FlowDecision" => choices.Of(":True", ":False"),
            "Elsa.FlowFork" => choices.Of(":L", ":M"),
            _ => "",
        };
        return $"{from["id"]}{port}>{to["id"]}";
    }
}
