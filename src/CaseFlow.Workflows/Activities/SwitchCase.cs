using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>One case of a <see cref="Switch"/> or <see cref="FlowSwitch"/>.</summary>
internal sealed record SwitchCase(string Label, ActivityInput<bool> Condition, Activity? Activity)
{
    public static IReadOnlyList<SwitchCase> ReadAll(ActivityReader reader)
    {
        var cases = new List<SwitchCase>();
        foreach (var item in reader.Problems.ListIn(reader.At.Get("cases")))
        {
            var label = item.Get("label").Text;
            if (label is null) reader.Problems.Error(item.Path, "missing-label", $"A case of '{reader.Id}' has no label.");
            cases.Add(new(label ?? "", reader.Condition(item.Get("condition")), reader.Child(item.Get("activity"))));
        }

        return cases;
    }

    /// <summary>The cases that hold, evaluated no further than the mode asks.</summary>
    public static IReadOnlyList<SwitchCase> Matching(IReadOnlyList<SwitchCase> cases, SwitchMode mode, ActivityContext context)
    {
        var matching = cases.Where(one => one.Condition.Evaluate(context));
        return [.. mode == SwitchMode.MatchFirst ? matching.Take(1) : matching];
    }
}
