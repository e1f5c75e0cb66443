namespace CaseFlow.Cases;

/// <summary>Consecutive numbers per prefix and year; a number is taken in the transaction that uses it, so none is lost or given twice.</summary>
public sealed class NumberSeries
{
    private NumberSeries()
    {
    }

    /// <summary>Begins a year's series.</summary>
    public NumberSeries(string prefix, int year)
    {
        Prefix = prefix;
        Year = year;
    }

    /// <summary>What the numbers begin with, for example DH for 动火.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>The business year, in the town's zone.</summary>
    public int Year { get; private set; }

    /// <summary>The last number given.</summary>
    public int Last { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Gives the next number, for example DH-2026-0001.</summary>
    public string Next()
    {
        Last++;
        Version++;
        return FormattableString.Invariant($"{Prefix}-{Year}-{Last:0000}");
    }
}
