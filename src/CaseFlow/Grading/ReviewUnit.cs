namespace CaseFlow.Grading;

/// <summary>A unit that reviews on site (评审单位); another party than the organising unit.</summary>
public sealed class ReviewUnit
{
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

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }
}
