using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>A stored version of a definition. A version is (definition, content hash); the product numbers them.</summary>
public sealed class DefinitionVersion
{
    private DefinitionVersion()
    {
    }

    internal DefinitionVersion(string definitionId, int number, string name, string hash, string json, string file, IReadOnlyList<CalledVersion> called, DateTimeOffset at)
    {
        DefinitionId = definitionId;
        Number = number;
        Name = name;
        Hash = hash;
        Json = json;
        File = file;
        Called = called;
        ImportedAt = at;
        IsCurrent = true;
    }

    public string DefinitionId { get; private set; } = "";

    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the file's bytes and of the hashes of what it uses as activities, lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    public string Json { get; private set; } = "";

    /// <summary>The file it came from, relative to the definitions' folder.</summary>
    public string File { get; private set; } = "";

    /// <summary>What it uses as activities, pinned: an instance's state names their parts too.</summary>
    public IReadOnlyList<CalledVersion> Called { get; private set; } = [];

    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>New instances start with it.</summary>
    public bool IsCurrent { get; private set; }

    internal DefinitionDocument Document => new(DefinitionId, Number, Json);

    internal void Supersede() => IsCurrent = false;

    internal void MakeCurrent() => IsCurrent = true;
}
