using System.CommandLine;

namespace CaseFlow.Web.CommandLine;

/// <summary>The host's verbs; they write nothing but their result to standard output. Those about definitions need no configuration, database or network.</summary>
internal static class CommandLine
{
    private const int Misused = 2;

    private static readonly string[] Questions = ["--help", "-h", "-?", "--version"];

    /// <summary>Runs the verb that the arguments begin with. A mistyped one is refused: it must not start a server.</summary>
    /// <returns>The exit code, or null when they begin with a setting (<c>--urls …</c>, <c>Key=value</c>) or there are none, and the host is to start.</returns>
    public static async Task<int?> TryRunAsync(string[] args)
    {
        var root = new RootCommand("CaseFlow") { WorkflowVerbs.Create(), AccountVerbs.Create(), RegistryVerbs.Create(), CalendarVerbs.Create() };
        if (args.Length == 0 || (IsSetting(args[0]) && !Questions.Contains(args[0]))) return null;
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync().ConfigureAwait(false);
        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
        return Misused;
    }

    private static bool IsSetting(string argument) => argument.StartsWith('-') || argument.Contains('=', StringComparison.Ordinal);
}
