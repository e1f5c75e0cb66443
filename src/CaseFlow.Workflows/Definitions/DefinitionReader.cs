using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Definitions;

/// <summary>Makes a document ready to run. Whatever is wrong becomes a problem, and what can be loaded is loaded.</summary>
internal sealed partial class DefinitionReader(IReadOnlyList<IExpressionLanguage> languages, ICronReader? cron)
{
    public async ValueTask<PreparedWorkflow> ReadAsync(DefinitionDocument document, IDefinitionSource source, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var root = Parse(document, problems);
        var called = new Dictionary<string, CalledDefinition>(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);

        // Which definitions are used as activities shows only while reading, so it reads again until no new one turns up.
        while (true)
        {
            var unresolved = new HashSet<string>(StringComparer.Ordinal);
            var attempt = new Problems();
            var workflow = Build(document, root, called, unresolved, attempt);
            unresolved.ExceptWith(asked);
            if (unresolved.Count == 0)
            {
                var triggers = workflow.ByNodeId.Values.OfType<ITrigger>().Where(trigger => trigger.CanStartWorkflow).Select(trigger => trigger.Describe());
                return new(workflow, [.. problems.Found, .. attempt.Found], [.. triggers]);
            }

            foreach (var name in unresolved)
            {
                asked.Add(name);
                if (await source.FindAsync(name, cancellationToken).ConfigureAwait(false) is { } found
                    && JsonValues.TryParse(found.Json, out var json))
                    called[name] = new(found.DefinitionId, new(json, "$"));
            }
        }
    }

    private static JsonAt Parse(DefinitionDocument document, Problems problems)
    {
        try
        {
            return new(JsonValues.Parse(document.Json), "$");
        }
        catch (JsonException problem)
        {
            problems.Error("$", "invalid-json", $"Not JSON: line {problem.LineNumber + 1}, position {problem.BytePositionInLine + 1}: {problem.Message.Split(" LineNumber:")[0]}");
            return default(JsonAt) with { Path = "$" };
        }
    }

    private Workflow Build(
        DefinitionDocument document, JsonAt at, Dictionary<string, CalledDefinition> called, HashSet<string> unresolved, Problems problems)
    {
        var build = new DefinitionBuild
        {
            Problems = problems,
            Languages = languages,
            Cron = cron,
            Called = called,
            Unresolved = unresolved,
            ByNodeId = new(StringComparer.Ordinal),
            Enclosing = [document.DefinitionId],
            Inputs = InputDefinition.ReadAll(at.Get("inputs"), problems),
        };
        InputDefinition.ReadAll(at.Get("outputs"), problems);
        var variables = VariableDefinition.ReadAll(at.Get("variables"), problems);
        build.Scopes.Add(variables);
        var root = at.Get("root");
        if (root.IsMissing && at.Element.ValueKind != JsonValueKind.Undefined)
            problems.Error(root.Path, "missing-root", "The definition has no root activity.");
        var activity = !root.IsMissing ? ActivityTypes.Read(root, build, document.DefinitionId) : ActivityTypes.Nothing(root, build, document.DefinitionId);
        return new(document.DefinitionId, document.Version, activity, variables, build.Inputs, build.ByNodeId, build.Scripts.Any(ReadsOutputs));
    }

    private static bool ReadsOutputs(string script) => OutputReader().IsMatch(script);

    /// <summary>Scripts that ask for an earlier activity's output; without one, outputs need not be stored.</summary>
    [GeneratedRegex(@"get\w*From\b|get\w+From\w+|getLastResult")]
    private static partial Regex OutputReader();
}
