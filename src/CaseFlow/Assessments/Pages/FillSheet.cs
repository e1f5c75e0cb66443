using CaseFlow.Registry;

namespace CaseFlow.Assessments.Pages;

/// <summary>What the form holds: what was said about each item here, saved or not, and what stands beside.</summary>
public sealed class FillSheet : ItemSheet
{
    public FillSheet(AssessmentDossier dossier)
        : base(dossier.Standard, dossier.Assessment.Lines.ToDictionary(l => l.ItemKey)) =>
        (Assessment, Enterprise, Before, TaskId) = (dossier.Assessment, dossier.Enterprise, dossier.Before, dossier.TaskId);

    private FillSheet(FillSheet other, Assessment assessment)
        : base(other) =>
        (Assessment, Enterprise, Before, TaskId) = (assessment, other.Enterprise, other.Before, other.TaskId);

    public Assessment Assessment { get; }

    public Enterprise Enterprise { get; }

    public PastAssessment? Before { get; }

    /// <summary>The reader's own task of filing it; null where somebody else signs.</summary>
    public string? TaskId { get; }

    /// <summary>How many fields the report has beside the items.</summary>
    public int AccountFields { get; } = Enum.GetValues<AccountField>().Length;

    /// <summary>The same items beside a self-assessment read anew.</summary>
    public FillSheet With(Assessment assessment) => new(this, assessment);

    /// <summary>How many fields of the report are still lacking.</summary>
    public int AccountOpen(DateOnly today) => Math.Min(AccountFields, Assessment.Account.Missing(today).Count());
}
