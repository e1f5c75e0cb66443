using System.Text.Json.Nodes;
using CaseFlow.Processes.Playing;
using static CaseFlow.Workflows.Tests.Given;

namespace CaseFlow.Workflows.Tests.Definitions;

public sealed class CheckingSwitchesBehindTasks
{
    [Fact]
    public void A_case_for_every_outcome_is_right() => Assert.Empty(Find("permit.approve", "approve", "reject"));

    [Fact]
    public void A_missing_and_an_invented_case_are_refused() => Assert.Equal(
        [("missing-outcome", "$.root.activities[2].cases"), ("invented-outcome", "$.root.activities[2].cases")],
        Find("permit.approve", "approve", "maybe").Select(problem => (problem.Code, problem.JsonPath)));

    [Fact]
    public void A_switch_behind_a_service_task_is_free() => Assert.Empty(Find("calendar.addWorkingDays", "anything"));

    private static IReadOnlyList<DefinitionProblem> Find(string taskName, params string[] labels)
    {
        var task = Activity("RunTask", "t", ("taskName", Literal(taskName)));
        var chooser = Activity("FlowSwitch", "s", ("cases", new JsonArray([.. labels.Select(label => Case(label, "true"))])));
        var definition = Definition(Chart("c", [Start(), task, chooser], "start>t", "t>s"));
        return new OutcomeCheck(name => name == "permit.approve" ? ["approve", "reject"] : null).Find(definition.ToJsonString());
    }
}
