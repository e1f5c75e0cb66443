using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>A unit that reviews on site (评审单位); another party than the organising unit.</summary>
public sealed class ReviewUnit
{
    private const int LongestName = 100;

    private ReviewUnit()
    {
        Id = Name = null!;
    }

    public ReviewUnit(string id, string name, bool isDemo)
    {
        (Id, Name, IsDemo) = (id, name, isDemo);
        Version = 1;
    }

    public string Id { get; private set; }

    public string Name { get; private set; }

    /// <summary>Invented for demonstration.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>From this day on it reviews nothing new (停用); null while it does.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <exception cref="RuleViolationException">No name is given, or too long a one.</exception>
    internal void Rename(string name)
    {
        Name = name.Length is > 0 and <= LongestName ? name : throw new RuleViolationException("grading.unit-name");
        Version++;
    }

    internal void Retire(DateOnly? on)
    {
        RetiredOn = on;
        Version++;
    }
}
