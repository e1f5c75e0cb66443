namespace CaseFlow.Workflows.Definitions;

/// <summary>An input or output that a definition declares.</summary>
internal sealed record InputDefinition(string Name, string TypeName)
{
    public static IReadOnlyList<InputDefinition> ReadAll(JsonAt list, Problems problems)
    {
        var inputs = new List<InputDefinition>();
        foreach (var item in problems.ListIn(list))
        {
            if (item.Get("name").Text is { Length: > 0 } name)
                inputs.Add(new(name, item.Get("type").Text ?? "Object"));
            else
                problems.Error(item.Path, "missing-name", "An input or output has no name.");
        }

        return inputs;
    }
}
