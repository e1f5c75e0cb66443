using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Definitions;

/// <summary>A variable as declared.</summary>
/// <param name="Id">What outputs and variable expressions refer to.</param>
/// <param name="Name">What scripts refer to.</param>
/// <param name="TypeName">Elsa's alias of the type, such as <c>Int32</c>.</param>
/// <param name="Default">The value at every entry of its scope.</param>
internal sealed record VariableDefinition(string Id, string Name, string TypeName, ScriptValue Default)
{
    /// <summary>A variable that an activity brings along, such as a loop's current value.</summary>
    public static VariableDefinition Untyped(string name) => new(name, name, "Object", ScriptValue.Null);

    public static IReadOnlyList<VariableDefinition> ReadAll(JsonAt list, Problems problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var variables = new List<VariableDefinition>();
        foreach (var item in problems.ListIn(list))
        {
            if (Read(item, problems) is not { } variable) continue;
            if (!names.Add(variable.Name))
                problems.Error(item.Path, "duplicate-variable", $"The variable '{variable.Name}' is declared twice in the same scope.");
            variables.Add(variable);
        }

        return variables;
    }

    private static VariableDefinition? Read(JsonAt at, Problems problems)
    {
        var name = at.Get("name").Text ?? at.Get("id").Text;
        if (name is null)
        {
            problems.Error(at.Path, "missing-name", "A variable has no name.");
            return null;
        }

        var typeName = at.Get("typeName").Text;
        if (typeName is null) problems.Error(at.Path, "missing-type-name", $"The variable '{name}' has no typeName.");
        if (at.Get("storageDriverTypeName").IsMissing)
            problems.Warning(at.Path, "no-storage-driver", $"The variable '{name}' has no storage driver: on Elsa its value is lost at the first wait.");

        var isArray = at.Get("isArray").Flag;
        var value = new ScriptValue(at.Get("value") is { IsMissing: false } given ? given.Element : JsonValues.Null);
        var type = isArray ? "JsonElement" : typeName ?? "Object";
        return new(at.Get("id").Text ?? name, name, isArray ? "Object" : type, Conversion.ToType(type, value));
    }
}
