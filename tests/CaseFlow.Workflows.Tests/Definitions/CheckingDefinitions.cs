using System.Text.Json.Nodes;
using static CaseFlow.Workflows.Tests.Given;

namespace CaseFlow.Workflows.Tests.Definitions;

/// <summary>Every problem is found, and says where it is.</summary>
public sealed class CheckingDefinitions
{
    [Fact]
    public async Task A_sound_definition_has_no_problems() => Assert.Empty(await ProblemsOf(
        Definition(Chart("c", [Start(), Task("t", "R"), Decision("d", "getR()"), Line("yes"), Line("no")], "start>t", "t>d", "d:True>yes", "d:False>no"), Variable("R"))));

    [Fact]
    public async Task All_problems_are_reported_at_once() => Assert.Equal(
        ["$.root.activities[0].type", "$.root.activities[1].taskName", "$.root.activities[2].text.expression.value", "$.root.activities[3].result.memoryReference.id"],
        Paths(await ProblemsOf(Definition(Sequence("main", Activity("Nonsense", "x"), Activity("RunTask", "t"), LineOf("w", "1 +"), Task("u", "Nowhere"))))));

    [Theory]
    [InlineData("source", "Nobody", "$.root.connections[0].source.activity")]
    [InlineData("target", "Nobody", "$.root.connections[0].target.activity")]
    public async Task A_connection_that_leads_nowhere_is_refused(string end, string activity, string path)
    {
        var chart = Chart("c", [Start(), Line("a")], "start>a");
        chart["connections"]![0]![end]!["activity"] = activity;

        var problem = Assert.Single(await ProblemsOf(Definition(chart)), found => found.Severity == ProblemSeverity.Error);
        Assert.Equal(("dangling-connection", path), (problem.Code, problem.JsonPath));
    }

    [Fact]
    public async Task An_input_without_a_type_name_is_refused() =>
        await AssertOnly("missing-type-name", "$.root.text", With(Line("a"), "text", """{"expression": {"type": "Literal", "value": "x"}}"""));

    [Fact]
    public async Task An_unknown_expression_type_is_refused() =>
        await AssertOnly("unknown-expression-type", "$.root.text.expression.type", With(Line("a"), "text", """{"typeName": "String", "expression": {"type": "Python", "value": "x"}}"""));

    [Fact]
    public async Task A_template_that_cannot_be_parsed_is_refused() =>
        await AssertOnly("unreadable-script", "$.root.text.expression.value", Activity("WriteLine", "a", ("text", Liquid("{% if %}"))));

    [Fact]
    public async Task A_case_whose_condition_cannot_be_parsed_is_refused() => await AssertOnly(
        "unreadable-script", "$.root.cases[1].condition.value", Activity("Switch", "s", ("cases", new JsonArray(Case("A", "true"), Case("B", "((")))));

    [Theory]
    [InlineData("Delay", "timeSpan", "soon")]
    [InlineData("StartAt", "dateTime", "tomorrow")]
    [InlineData("FlowJoin", "mode", "WaitSome")]
    [InlineData("For", "step", "two")]
    [InlineData("Cron", "cronExpression", "every day")]
    public async Task A_literal_that_cannot_be_read_is_refused(string type, string input, string value) =>
        await AssertOnly("unreadable-value", "$.root." + input, Activity(type, "a", (input, Literal(value))));

    [Theory]
    [InlineData("RunTask", "taskName")]
    [InlineData("Event", "eventName")]
    [InlineData("Delay", "timeSpan")]
    [InlineData("DispatchWorkflow", "workflowDefinitionId")]
    [InlineData("SetVariable", "variable")]
    public async Task A_missing_input_is_refused(string type, string input) =>
        await AssertOnly("missing-input", "$.root." + input, Activity(type, "a"));

    [Fact]
    public async Task Two_activities_with_one_id_are_refused() => await AssertOnly(
        "duplicate-id", "$.root.activities[1].activities[0].id", Sequence("main", Line("same"), Sequence("inner", Line("same"))));

    [Fact]
    public async Task An_activity_without_a_type_is_refused() => await AssertOnly("missing-type", "$.root.activities[0].type", Sequence("main", new JsonObject { ["id"] = "x" }));

    [Fact]
    public async Task An_activity_without_an_id_is_refused() => await AssertOnly("missing-id", "$.root", new JsonObject { ["type"] = "Elsa.Start" });

    [Fact]
    public async Task Something_else_than_an_activity_is_refused() =>
        await AssertOnly("not-an-activity", "$.root.activities[0]", With(Sequence("main"), "activities", "[7]"));

    [Fact]
    public async Task Setting_a_variable_that_is_not_there_is_refused() => await AssertOnly("unknown-variable", "$.root.variable", Set("s", "Nowhere", "1"));

    [Fact]
    public async Task An_input_expression_that_names_no_input_is_refused() => await AssertOnly(
        "unknown-input", "$.root.text.expression.value", With(Line("a"), "text", """{"typeName": "String", "expression": {"type": "Input", "value": {"name": "City"}}}"""));

    [Fact]
    public async Task A_connection_back_that_would_fault_is_refused() => await AssertOnly(
        "invalid-backward-connection", "$.root.connections",
        Chart("c", [Start(), Line("p"), Line("q"), Line("r"), Decision("d", "true")], "start>p", "start>q", "p>r", "r>d", "q>d", "d:True>p"));

    [Fact]
    public async Task A_join_that_a_loop_before_it_starves_is_a_warning()
    {
        var chart = Chart(
            "c",
            [Start(), Decision("which", "true"), Line("round"), Decision("again", "false"), Line("after")],
            "start>which", "which:True>round", "which:False>after", "round>again", "again:True>round", "again:False>after");

        var problem = Assert.Single(await ProblemsOf(Definition(chart)));
        Assert.Equal(("loop-starves-join", "$.root.activities[4]", ProblemSeverity.Warning), (problem.Code, problem.JsonPath, problem.Severity));
    }

    [Fact]
    public async Task A_loop_beside_other_ways_to_a_join_is_a_warning()
    {
        var chart = Chart(
            "c",
            [Start(), Line("after"), Activity("FlowFork", "ways", ("branches", Literal(new JsonArray("loop", "wait"), "Object"))), Line("round"), Decision("again", "false"), Event("wait"), Join("join", "WaitAny")],
            "start>ways", "ways:loop>round", "round>again", "again:True>round", "again:False>join", "ways:wait>wait", "wait>join", "join>after");

        var problem = Assert.Single(await ProblemsOf(Definition(chart)));
        Assert.Equal(("loop-outruns-join", "$.root.activities[6]", ProblemSeverity.Warning), (problem.Code, problem.JsonPath, problem.Severity));
    }

    [Fact]
    public async Task A_variable_declared_twice_is_refused()
    {
        var problem = Assert.Single(await ProblemsOf(Definition(Line("a"), Variable("N"), Variable("N"))));

        Assert.Equal(("duplicate-variable", "$.variables[1]"), (problem.Code, problem.JsonPath));
    }

    [Fact]
    public async Task A_definition_without_a_root_is_refused()
    {
        var definition = Definition(Line("a"));
        definition.Remove("root");

        Assert.Equal(["$.root"], Paths(await ProblemsOf(definition)));
    }

    [Theory]
    [InlineData("port-never-used", "$.root.connections[1]")]
    [InlineData("unreachable-activity", "$.root.activities[3]")]
    [InlineData("no-storage-driver", "$.variables[0]")]
    [InlineData("parallel-for-each", "$.root.activities[4]")]
    [InlineData("waits-for-many", "$.root.activities[5]")]
    [InlineData("duplicate-connection", "$.root.connections[5]")]
    public async Task What_is_only_doubtful_is_a_warning(string code, string path)
    {
        var variable = Variable("V");
        variable.Remove("storageDriverTypeName");
        var chart = Chart(
            "c",
            [
                Start(), Activity("If", "if"), Line("a"), Line("alone"), Activity("ParallelForEach", "p"),
                Activity("BulkDispatchWorkflows", "b", ("workflowDefinitionId", Literal("x")), ("items", Js("[]", "Object"))),
            ],
            "start>if", "if:True>a", "if>a", "a>p", "p>b", "p>b");

        var problems = await ProblemsOf(Definition(chart, variable));

        Assert.All(problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
        Assert.Contains(problems, problem => problem.Code == code && problem.JsonPath == path);
    }

    [Fact]
    public async Task What_is_not_JSON_says_the_line()
    {
        var prepared = await Engine.Interpreter.PrepareAsync(new("x", 1, "{\n  \"root\": oops\n}"), NoDefinitions.Source, TestContext.Current.CancellationToken);

        var problem = Assert.Single(prepared.Problems);
        Assert.Equal(("invalid-json", "$"), (problem.Code, problem.JsonPath));
        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"root": []}""")]
    [InlineData("""{"root": {"type": "Elsa.Flowchart", "id": "c", "activities": {"x": 1}, "connections": 7}}""")]
    [InlineData("""{"root": {"type": "Elsa.Flowchart", "id": "c", "activities": [null], "connections": [null, {"source": null}]}}""")]
    [InlineData("""{"root": {"type": "Elsa.Switch", "id": "s", "cases": [null, 5, {"condition": 7}]}, "variables": [3], "inputs": [{}]}""")]
    public async Task Strange_documents_are_reported_and_never_throw(string json)
    {
        var prepared = await Engine.Interpreter.PrepareAsync(new("x", 1, json), NoDefinitions.Source, TestContext.Current.CancellationToken);
        var burst = await Bursts.StartAsync(prepared);

        Assert.Contains(prepared.Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal(InstanceStatus.Finished, burst.Status);
    }

    private static async Task<IReadOnlyList<DefinitionProblem>> ProblemsOf(JsonObject definition) => (await Bursts.PrepareAsync(definition)).Problems;

    private static string[] Paths(IEnumerable<DefinitionProblem> problems) => [.. problems.Select(problem => problem.JsonPath)];

    private static JsonObject With(JsonObject activity, string property, string json)
    {
        activity[property] = JsonNode.Parse(json);
        return activity;
    }

    private static async Task AssertOnly(string code, string path, JsonObject root)
    {
        var problem = Assert.Single(await ProblemsOf(Definition(root)), found => found.Severity == ProblemSeverity.Error);
        Assert.Equal((code, path), (problem.Code, problem.JsonPath));
    }
}
