namespace CaseFlow.Processes;

/// <summary>A folder of <c>seed/</c> and what its slice makes of the files, at each start of the host: the files are the configuration. What no file names any more stays.</summary>
public interface ISeedFolder
{
    /// <summary>Below <c>seed/</c>.</summary>
    string Path { get; }

    /// <summary>Stages what the files say.</summary>
    /// <param name="files">Texts of the folder's <c>*.json</c> by file name, in order.</param>
    /// <param name="context">The command that takes all of <c>seed/</c> over.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="System.Text.Json.JsonException">A file does not have the slice's shape; the start ends there instead of a user's work.</exception>
    Task TakeAsync(IReadOnlyList<(string Name, string Json)> files, CommandContext context, CancellationToken cancellationToken);
}
