using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Definitions;

/// <summary>One activity's part of the document, as its class reads it.</summary>
internal sealed class ActivityReader(JsonAt at, DefinitionBuild build, string parentNodeId)
{
    public JsonAt At => at;

    public DefinitionBuild Build => build;

    public Problems Problems => build.Problems;

    public string Id { get; } = at.Get("id").Text ?? at.Path;

    public string NodeId { get; } = build.NewNodeId(parentNodeId, at.Get("id").Text ?? at.Path);

    public string Type { get; } = at.Get("type").Text ?? "";

    public string Name { get; } = at.Get("name").Text ?? "";

    public bool CanStartWorkflow => at.Get("customProperties").Get("canStartWorkflow").Flag || at.Get("canStartWorkflow").Flag;

    public ActivityInput<string> Text(string name, bool required = false, string fallback = "") => Input(name, fallback, Conversion.ToText, required);

    public ActivityInput<T> Input<T>(string name, T fallback, Func<ScriptValue, T> convert, bool required = false)
    {
        var place = at.Get(name);
        var input = new ActivityInput<T>(ReadInput(place), fallback, convert);
        if (required && !input.IsGiven)
            Problems.Error(place.Path, "missing-input", $"{Type} '{Id}' needs '{name}'.");
        Check(input, place);
        return input;
    }

    /// <summary>A condition as a case of a switch holds it: an expression, with or without an input around it.</summary>
    public ActivityInput<bool> Condition(JsonAt place) => new(
        place.Get("expression").IsMissing && place.IsObject ? ExpressionReader.Read(place, build) : ReadInput(place), false, Conversion.ToBoolean);

    public OutputTarget Output(string name, string? outputName = null)
    {
        var reference = at.Get(name).Get("memoryReference").Get("id");
        if (reference.Text is { } id && !build.Knows(id))
            Problems.Error(reference.Path, "unknown-variable", $"There is no variable '{id}' here.");
        return new(outputName ?? char.ToUpperInvariant(name[0]) + name[1..], reference.Text);
    }

    public IReadOnlyList<VariableDefinition> Variables() => VariableDefinition.ReadAll(at.Get("variables"), Problems);

    public Activity? Child(string name) => Child(at.Get(name));

    public Activity? Child(JsonAt place) => place.IsMissing ? null : ActivityTypes.Read(place, build, NodeId);

    public IReadOnlyList<Activity> Children(string name)
    {
        var children = new List<Activity>();
        foreach (var item in Problems.ListIn(at.Get(name)))
        {
            var child = ActivityTypes.Read(item, build, NodeId);
            child.Ordinal = children.Count;
            children.Add(child);
        }

        return children;
    }

    private Expression? ReadInput(JsonAt place)
    {
        if (place.IsMissing) return null;
        if (!place.IsObject) return new LiteralExpression(new ScriptValue(place.Element));
        if (place.Get("typeName").IsMissing)
            Problems.Error(place.Path, "missing-type-name", $"The input '{place.Path[(place.Path.LastIndexOf('.') + 1)..]}' of '{Id}' has no typeName.");
        if (place.Get("expression") is { IsMissing: false } expression) return ExpressionReader.Read(expression, build);
        return place.Get("memoryReference").Get("id").Text is { } variable ? new VariableExpression(variable, variable) : null;
    }

    private void Check<T>(ActivityInput<T> input, JsonAt place)
    {
        try
        {
            _ = input.Literal;
        }
        catch (ExpressionException problem)
        {
            Problems.Error(place.Path, "unreadable-value", problem.Message);
        }
    }
}
