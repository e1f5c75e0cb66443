using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>Definition files that the last import refused, for the administrator's page. The versions already stored are served all the same.</summary>
public sealed class RefusedFiles
{
    private volatile IReadOnlyList<RefusedFile> _files = [];

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<RefusedFile> Files => _files;

    internal void Replace(IReadOnlyList<RefusedFile> files) => _files = files;
}
