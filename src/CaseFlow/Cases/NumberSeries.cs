namespace CaseFlow.Cases;

/// <summary>Consecutive numbers per prefix and year; a number is taken in the transaction that uses it, so none is lost or given twice.</summary>
public sealed class NumberSeries
{
    private NumberSeries()
    {
    }

    internal NumberSeries(string prefix, int year)
    {
        Prefix = prefix;
        Year = year;
    }

    public string Prefix { get; private set; } = "";

    public int Year { get; private set; }

    /// <summary>The last number given.</summary>
    public int Last { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    internal string Take()
    {
        Last++;
        Version++;
        return FormattableString.Invariant($"{Prefix}-{Year}-{Last:0000}");
    }
}
