using System.Globalization;

namespace CaseFlow.Permits;

/// <summary>Counts the permits of one prefix and year, so that numbers have no gaps and no doubles.</summary>
public sealed class PermitNumberSeries
{
    private PermitNumberSeries()
    {
        Prefix = null!;
    }

    /// <summary>Begins a year's series.</summary>
    public PermitNumberSeries(string prefix, int year)
    {
        Prefix = prefix;
        Year = year;
    }

    /// <summary>The type's prefix.</summary>
    public string Prefix { get; private set; }

    /// <summary>The year of submission in the town's zone.</summary>
    public int Year { get; private set; }

    /// <summary>The last number given.</summary>
    public int Last { get; private set; }

    /// <summary>Concurrency token, counted up by every number: of two submissions at once one begins again.</summary>
    public long Version { get; private set; }

    /// <summary>Gives the next number, for example DH-2026-0001.</summary>
    public string Next()
    {
        Last++;
        Version++;
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Year:0000}-{Last:0000}");
    }
}
