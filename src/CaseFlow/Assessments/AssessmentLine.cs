using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>One item of one assessment, once somebody has said something about it. A row of its own, so that two people work on different items at once.</summary>
public sealed class AssessmentLine
{
    private AssessmentLine()
    {
        AssessmentId = ItemKey = ChangedById = ChangedByName = null!;
        Mark = null!;
    }

    internal AssessmentLine(string assessmentId, string itemKey)
        : this()
    {
        AssessmentId = assessmentId;
        ItemKey = itemKey;
        Mark = ItemMark.Open;
    }

    public string AssessmentId { get; private set; }

    /// <summary>The standard's key of the item.</summary>
    public string ItemKey { get; private set; }

    /// <summary>What was said last.</summary>
    public ItemMark Mark { get; private set; }

    /// <summary>By whom.</summary>
    public string ChangedById { get; private set; }

    public string ChangedByName { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Application-incremented concurrency token; a form says which it has seen. 0 before the first word.</summary>
    public long Version { get; private set; }

    /// <exception cref="RuleViolationException">Somebody else said something since the form was read.</exception>
    internal void Take(ItemMark mark, long seen, StandardItem item, People.Actor by, DateTimeOffset at)
    {
        if (seen != Version)
        {
            throw new RuleViolationException("assessment.item-changed", item.AsArgument(), ChangedByName);
        }

        Mark = mark;
        (ChangedById, ChangedByName, ChangedAt) = (by.AccountId, by.DisplayName, at);
        Version++;
    }
}
