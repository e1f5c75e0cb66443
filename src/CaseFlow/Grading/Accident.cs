using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>An accident of an enterprise (事故), as far as grading asks for it.</summary>
public sealed class Accident
{
    private Accident()
    {
        Id = EnterpriseId = Description = RecordedByName = null!;
    }

    /// <exception cref="RuleViolationException">A figure is negative, or nothing is said.</exception>
    public Accident(string id, string enterpriseId, DateOnly on, int deaths, int seriousInjuries, long lossFen, string description, string recordedByName, string? typeCode = null)
    {
        if (deaths < 0 || seriousInjuries < 0 || lossFen < 0)
        {
            throw new RuleViolationException("grading.accident-negative");
        }

        (Id, EnterpriseId, On) = (id, enterpriseId, on);
        (Deaths, SeriousInjuries, LossFen) = (deaths, seriousInjuries, lossFen);
        Description = string.IsNullOrWhiteSpace(description) ? throw new RuleViolationException("grading.accident-without-words") : description.Trim();
        (RecordedByName, TypeCode) = (recordedByName, typeCode);
    }

    public string Id { get; private set; }

    public string EnterpriseId { get; private set; }

    public DateOnly On { get; private set; }

    public int Deaths { get; private set; }

    public int SeriousInjuries { get; private set; }

    /// <summary>Direct loss, in fen.</summary>
    public long LossFen { get; private set; }

    public string Description { get; private set; }

    public string RecordedByName { get; private set; }

    /// <summary>See <see cref="AccidentTypes"/>; null for one that was recorded without.</summary>
    public string? TypeCode { get; private set; }

    /// <summary>Why it was put on record by mistake; null while it counts.</summary>
    public string? StruckBecause { get; private set; }

    /// <summary>It was put on record by mistake (作废).</summary>
    /// <exception cref="RuleViolationException">It was struck before, or no reason is given.</exception>
    internal void Strike(string? reason)
    {
        if (StruckBecause is not null)
        {
            throw new RuleViolationException("grading.accident-struck-already");
        }

        StruckBecause = string.IsNullOrWhiteSpace(reason) ? throw new RuleViolationException("grading.reason-required") : reason.Trim();
    }
}
