namespace CaseFlow.Commitments;

/// <summary>A letter's template as the installation holds it, taken from <c>seed/commitments</c>.</summary>
public sealed class LetterTemplateRow
{
    private LetterTemplateRow()
    {
    }

    public LetterTemplateRow(LetterKind kind, string json)
    {
        Kind = kind;
        Json = json;
    }

    public LetterKind Kind { get; private set; }

    /// <summary>The file's text, see <see cref="LetterTemplate.Parse"/>.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Takes the file as it is now; letters that were signed keep their text.</summary>
    public void Replace(string json)
    {
        if (json != Json)
        {
            Json = json;
            Version++;
        }
    }
}
