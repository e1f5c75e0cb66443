using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>A reporting unit: a village committee (村委会) or an office directly under the town (镇直单位) that looks after its enterprises.</summary>
public sealed class Unit
{
    private Unit()
    {
        Id = Name = null!;
    }

    /// <summary>Registers a unit.</summary>
    public Unit(string id, string name, UnitKind kind, bool isDemo)
    {
        Id = id;
        Name = name;
        Kind = kind;
        IsDemo = isDemo;
        Version = 1;
    }

    /// <summary>The unit's id, given by the caller.</summary>
    public string Id { get; private set; }

    /// <summary>Its name as the town uses it; names are data and are not translated.</summary>
    public string Name { get; private set; }

    /// <summary>Village committee or town office.</summary>
    public UnitKind Kind { get; private set; }

    /// <summary>Invented for demonstration (演示数据); every page that shows it says so.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>Set when the unit takes on no enterprises any more (撤并).</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whether enterprises may belong to it.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>Takes another name or kind.</summary>
    public void Change(string name, UnitKind kind)
    {
        Name = name;
        Kind = kind;
        Version++;
    }

    /// <summary>Closes it; whether enterprises still belong to it is asked before.</summary>
    /// <exception cref="RuleViolationException">It is closed already.</exception>
    public void Close(DateTimeOffset at)
    {
        if (!IsOpen)
        {
            throw new RuleViolationException("registry.unit-closed", Name);
        }

        ClosedAt = at;
        Version++;
    }

    /// <summary>Opens it again.</summary>
    public void Reopen()
    {
        ClosedAt = null;
        Version++;
    }
}
