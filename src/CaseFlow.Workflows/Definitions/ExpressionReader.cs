using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Definitions;

/// <summary>Reads <c>{type, value}</c>. What cannot be used is reported, and throws when an instance comes to it.</summary>
internal static class ExpressionReader
{
    public static Expression? Read(JsonAt at, DefinitionBuild build)
    {
        var value = at.Get("value");
        var type = at.Get("type");
        if (type.Text is null)
        {
            build.Problems.Error(type.Path, "missing-expression-type", "An expression has no type.");
            return new UnusableExpression("The expression has no type.");
        }

        if (value.IsMissing) return null;
        switch (type.Text)
        {
            case "Literal" or "Object":
                return new LiteralExpression(new ScriptValue(value.Element));
            case "Variable":
                return Variable(value, build);
            case "Input":
                return Input(value, build);
        }

        for (var i = 0; i < build.Languages.Count; i++)
        {
            if (build.Languages[i].Name == type.Text)
                return Script(i, value, build);
        }

        build.Problems.Error(type.Path, "unknown-expression-type", $"The expression type '{type.Text}' is not known.");
        return new UnusableExpression($"The expression type '{type.Text}' is not known.");
    }

    private static VariableExpression? Variable(JsonAt value, DefinitionBuild build)
    {
        var id = value.IsObject ? value.Get("id").Text : value.Text;
        var name = value.IsObject ? value.Get("name").Text : value.Text;
        if (id is null && name is null) return null;
        if ((id is null || !build.Knows(id)) && (name is null || !build.Knows(name)))
            build.Problems.Error(value.Path, "unknown-variable", $"There is no variable '{name ?? id}' here.");
        return new VariableExpression(id, name);
    }

    private static InputExpression? Input(JsonAt value, DefinitionBuild build)
    {
        var name = value.IsObject ? value.Get("name").Text : value.Text;
        if (name is null) return null;
        if (build.Inputs.All(input => input.Name != name))
            build.Problems.Error(value.Path, "unknown-input", $"The definition declares no input '{name}'.");
        return new InputExpression(name);
    }

    private static Expression Script(int language, JsonAt value, DefinitionBuild build)
    {
        var source = value.Text ?? value.Element.GetRawText();
        build.Scripts.Add(source);
        try
        {
            return new ScriptExpression(language, build.Languages[language].Prepare(source));
        }
        catch (ExpressionException problem)
        {
            build.Problems.Error(value.Path, "unreadable-script", problem.Message);
            return new UnusableExpression(problem.Message);
        }
    }
}
