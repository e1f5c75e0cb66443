using System.CommandLine;
using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.Permits;
using CaseFlow.Processes.Playing;
using CaseFlow.Processes.Scripting;
using CaseFlow.Workflows;

namespace CaseFlow.Web.CommandLine;

/// <summary><c>workflows check [PATH…]</c> and <c>workflows run FILE [--script SCRIPT] [--with FILE…]</c>.</summary>
internal static class WorkflowVerbs
{
    private const string FolderName = "workflows";

    /// <summary>Scripts on the command line see the zone that a CaseFlow installation has unless it is configured otherwise.</summary>
    private const string Zone = "Asia/Shanghai";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Definitions, or folders of them. Without one: the 'workflows' folder.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Command("check", "Tells every problem of every definition, with its JSON path. Exit code 1 when one cannot be published.") { paths };
        check.SetAction((parsed, ct) => CheckAsync(parsed.GetValue(paths) ?? [], ct));

        var file = new Argument<string>("FILE") { Description = "The definition to run." };
        var script = new Option<string?>("--script") { Description = "What happens to it; without one it is only started." };
        var with = new Option<string[]>("--with") { Description = "Further definitions that it may call.", AllowMultipleArgumentsPerToken = true };
        var run = new Command("run", "Runs a definition on a virtual clock and writes what happened as one JSON document.") { file, script, with };
        run.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(script), parsed.GetValue(with) ?? [], ct));
        return new Command("workflows", "Checks and runs workflow definitions.") { check, run };
    }

    private static WorkflowInterpreter Interpreter()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
        return new([new JavaScriptLanguage(zone), new LiquidLanguage(zone)], new CronosReader());
    }

    private static async Task<int> CheckAsync(string[] paths, CancellationToken cancellationToken)
    {
        var files = await new DefinitionCheck(Interpreter(), new TaskOutcomes(PermitTasks.All).Of).RunAsync(paths.Length > 0 ? paths : [DefaultFolder()], cancellationToken).ConfigureAwait(false);
        foreach (var file in files)
        {
            foreach (var problem in file.Problems)
                await Console.Out.WriteLineAsync($"{file.Path}: {problem.JsonPath}: {Word(problem.Severity)} {problem.Code}: {problem.Message}").ConfigureAwait(false);
        }

        var refused = files.Count(file => !file.IsPublishable);
        await Console.Out.WriteLineAsync($"{files.Count} checked, {refused} cannot be published").ConfigureAwait(false);
        return refused == 0 ? 0 : 1;
    }

    private static async Task<int> RunAsync(string file, string? script, string[] with, CancellationToken cancellationToken)
    {
        try
        {
            var files = new List<DefinitionFile>();
            foreach (var path in with.Prepend(file)) files.Add(await DefinitionFile.ReadAsync(path, cancellationToken).ConfigureAwait(false));
            var steps = script is null ? PlayScript.Empty : PlayScript.Parse(await File.ReadAllTextAsync(script, cancellationToken).ConfigureAwait(false));
            await WarnAsync(files, cancellationToken).ConfigureAwait(false);
            var play = await new DefinitionPlayer(Interpreter(), new DefinitionFiles(files)).PlayAsync(files[0].Document, steps, cancellationToken).ConfigureAwait(false);
            await Console.Out.WriteLineAsync(PlayReport.ToText(play)).ConfigureAwait(false);
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(problem.Message).ConfigureAwait(false);
            return 2;
        }
    }

    /// <summary>A definition with problems runs as far as it can; what is wrong with it goes where it is not taken for the result.</summary>
    private static async Task WarnAsync(List<DefinitionFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            var prepared = await Interpreter().PrepareAsync(file.Document, new DefinitionFiles(files), cancellationToken).ConfigureAwait(false);
            foreach (var problem in prepared.Problems.Where(found => found.Severity == ProblemSeverity.Error))
                await Console.Error.WriteLineAsync($"{file.Path}: {problem.JsonPath}: {problem.Code}: {problem.Message}").ConfigureAwait(false);
        }
    }

    private static string DefaultFolder() =>
        Path.Combine(AppContext.BaseDirectory, FolderName) is var beside && Directory.Exists(beside) ? beside : FolderName;

    private static string Word(ProblemSeverity severity) => severity == ProblemSeverity.Error ? "error" : "warning";
}
