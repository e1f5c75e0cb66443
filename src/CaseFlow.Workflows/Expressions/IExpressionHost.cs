namespace CaseFlow.Workflows.Expressions;

/// <summary>What a script can see and change of the instance, from the activity that is running now.</summary>
public interface IExpressionHost
{
    /// <summary>The burst's instant.</summary>
    DateTimeOffset Now { get; }

    /// <summary>The instance's id.</summary>
    string InstanceId { get; }

    /// <summary>The definition's identity.</summary>
    string DefinitionId { get; }

    /// <summary>The definition's version.</summary>
    int DefinitionVersion { get; }

    /// <summary>The correlation id; scripts can set it.</summary>
    string? CorrelationId { get; set; }

    /// <summary>The instance's name; scripts can set it.</summary>
    string? InstanceName { get; set; }

    /// <summary>Names of variables visible here, inner scopes first.</summary>
    IEnumerable<string> VariableNames { get; }

    /// <summary>Names of the inputs given here.</summary>
    IEnumerable<string> InputNames { get; }

    /// <summary>Reads a visible variable; false when there is none of that name.</summary>
    bool TryGetVariable(string name, out ScriptValue value);

    /// <summary>Sets a visible variable, as Elsa does without converting to its type; an unknown name becomes a variable of the instance.</summary>
    void SetVariable(string name, ScriptValue value);

    /// <summary>Reads an input; false when the definition has none of that name and none was given.</summary>
    bool TryGetInput(string name, out ScriptValue value);

    /// <summary>Reads what is passed to this one evaluation, such as the item of a correlation function.</summary>
    bool TryGetArgument(string name, out ScriptValue value);

    /// <summary>Reads an output of an activity that ran before.</summary>
    bool TryGetActivityOutput(string activityIdOrName, string outputName, out ScriptValue value);

    /// <summary>The result of the activity that gave one last; null when there is none.</summary>
    ScriptValue LastResult { get; }

    /// <summary>A new unique id.</summary>
    string NewId();
}
