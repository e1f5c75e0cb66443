namespace CaseFlow.Assessments;

/// <summary>One version of a standard's file. An assessment keeps the version with which it began; versions stand side by side.</summary>
public sealed class StandardVersion
{
    private StandardVersion()
    {
        Hash = Key = Json = null!;
    }

    /// <summary>Takes a file for the first time.</summary>
    public StandardVersion(string hash, string key, string json, DateTimeOffset takenAt)
    {
        Hash = hash;
        Key = key;
        Json = json;
        TakenAt = takenAt;
        IsCurrent = true;
        Version = 1;
    }

    /// <summary>See <see cref="AssessmentStandard.HashOf"/>.</summary>
    public string Hash { get; private set; }

    /// <summary>The standard's key.</summary>
    public string Key { get; private set; }

    /// <summary>The file's text, see <see cref="AssessmentStandard.Parse"/>.</summary>
    public string Json { get; private set; }

    /// <summary>When the installation first saw it.</summary>
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>New assessments begin with it.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>The file is this version now, or is not any more.</summary>
    public void Stand(bool isCurrent)
    {
        if (IsCurrent != isCurrent)
        {
            IsCurrent = isCurrent;
            Version++;
        }
    }
}
