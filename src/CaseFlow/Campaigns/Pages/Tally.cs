namespace CaseFlow.Campaigns.Pages;

/// <summary>How much of something is done.</summary>
/// <param name="Done">Done.</param>
/// <param name="Owed">Asked for and not waived.</param>
/// <param name="Late">Still owed after its day.</param>
public readonly record struct Tally(int Done, int Owed, int Late)
{
    /// <summary>Whole per cent, rounded down: 100 means all.</summary>
    public int Percent => Owed == 0 ? 0 : (int)(100L * Done / Owed);

    public static Tally operator +(Tally a, Tally b) => new(a.Done + b.Done, a.Owed + b.Owed, a.Late + b.Late);
}
