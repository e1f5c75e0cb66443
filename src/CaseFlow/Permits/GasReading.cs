namespace CaseFlow.Permits;

/// <summary>One measured value of one gas at one point (气体检测), with the limits that held then.</summary>
public sealed class GasReading
{
    /// <summary>Digits behind the point that are kept: finer than any instrument shows.</summary>
    public const int Decimals = 6;

    private GasReading()
    {
        Id = PermitId = Point = Gas = Unit = LimitSource = ById = ByName = null!;
    }

    internal GasReading(string id, string permitId, string point, GasKind gas, GasLimit limit, decimal value, DateTimeOffset takenAt, PermitActor by)
    {
        Id = id;
        PermitId = permitId;
        Point = point;
        Gas = gas.Code;
        Unit = gas.Unit;
        Value = value;
        Least = limit.Least;
        Most = limit.Most;
        LimitSource = limit.Source;
        TakenAt = takenAt;
        ById = by.Id;
        ByName = by.Name;
    }

    /// <summary>The reading's id, given by the caller.</summary>
    public string Id { get; private set; }

    /// <summary>The permit.</summary>
    public string PermitId { get; private set; }

    /// <summary>Sampling point, a code of the type.</summary>
    public string Point { get; private set; }

    /// <summary>Gas, a code of the type.</summary>
    public string Gas { get; private set; }

    /// <summary>The value in <see cref="Unit"/>.</summary>
    public decimal Value { get; private set; }

    /// <summary>Unit of the value and its limits, for example <c>%vol</c> or <c>mg/m³</c>.</summary>
    public string Unit { get; private set; }

    /// <summary>Smallest allowed value, if there is one.</summary>
    public decimal? Least { get; private set; }

    /// <summary>Largest allowed value, if there is one.</summary>
    public decimal? Most { get; private set; }

    /// <summary>Where the limit comes from.</summary>
    public string LimitSource { get; private set; }

    /// <summary>When the sample was taken, UTC.</summary>
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>The account that recorded it.</summary>
    public string ById { get; private set; }

    /// <summary>That person's name.</summary>
    public string ByName { get; private set; }

    /// <summary>Whether the value lies within the limits, both included.</summary>
    public bool IsWithinLimits => (Least is null || Value >= Least) && (Most is null || Value <= Most);
}
