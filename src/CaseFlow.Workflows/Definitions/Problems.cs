namespace CaseFlow.Workflows.Definitions;

/// <summary>Collects everything wrong in one document, in the order of reading.</summary>
internal sealed class Problems
{
    private readonly List<DefinitionProblem> found = [];

    public IReadOnlyList<DefinitionProblem> Found => found;

    /// <summary>The members of what has to be a list, where it is given at all.</summary>
    public IEnumerable<JsonAt> ListIn(JsonAt place)
    {
        if (!place.IsMissing && !place.IsList) Error(place.Path, "not-a-list", "A list is expected here.");
        return place.Items();
    }

    public void Error(string path, string code, string message) => found.Add(new(ProblemSeverity.Error, path, code, message));

    public void Warning(string path, string code, string message) => found.Add(new(ProblemSeverity.Warning, path, code, message));
}
