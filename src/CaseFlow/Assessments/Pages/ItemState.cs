using System.Globalization;
using System.Text.Json;

namespace CaseFlow.Assessments.Pages;

/// <summary>One item as it stands on this page: what is typed, which stored version it answers, and what a colleague said meanwhile.</summary>
public sealed class ItemState(string itemKey, AssessmentLine? line)
{
    /// <summary>Fields of an item's card.</summary>
    public const string Verdict = "verdict", Points = "points", Finding = "finding", Reason = "reason", Veto = "veto";

    public string ItemKey { get; } = itemKey;

    /// <summary>What is typed here.</summary>
    public ItemMark Mark { get; private set; } = line?.Mark ?? ItemMark.Open;

    /// <summary>The stored version it answers.</summary>
    public long Seen { get; private set; } = line?.Version ?? 0;

    /// <summary>The points typed are no whole number.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Why it was not saved.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What a colleague said about it meanwhile; null unless there is something to settle.</summary>
    public AssessmentLine? Theirs { get; private set; }

    /// <summary>Counts up when the inputs have to show something else than what was typed into them.</summary>
    public int Generation { get; private set; }

    public void Redraw() => Generation++;

    public void Take(string field, JsonElement value)
    {
        switch (field)
        {
            case Verdict when Enum.TryParse<ItemVerdict>(value.GetString(), out var verdict):
                Mark = Mark with { Verdict = verdict, IsVetoHit = Mark.IsVetoHit && verdict == ItemVerdict.Deducted };
                break;
            case Points:
                var text = value.GetString() ?? "";
                IsUnreadable = text.Length > 0 && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
                Mark = Mark with { Points = IsUnreadable || text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture) };
                break;
            case Finding:
                Mark = Mark with { Finding = value.GetString() };
                break;
            case Reason:
                Mark = Mark with { Reason = value.GetString() };
                break;
            case Veto:
                Mark = Mark with { IsVetoHit = value.ValueKind == JsonValueKind.True };
                break;
            default:
                break;
        }
    }

    public void Saved(long version) => (Seen, Refusal, Theirs) = (version, null, null);

    public void Refuse(string sentence, AssessmentLine? theirs) => (Refusal, Theirs) = (sentence, theirs);

    /// <summary>A colleague saved something about it.</summary>
    public void Follow(AssessmentLine line, bool isOpen)
    {
        if (isOpen && Mark != line.Mark && Mark != ItemMark.Open)
        {
            Theirs = line;
        }
        else
        {
            Adopt(line);
        }
    }

    /// <summary>Keeps what is typed here over the colleague's, or takes the colleague's.</summary>
    public void Settle(bool mine)
    {
        if (Theirs is not { } theirs)
        {
            return;
        }

        if (mine)
        {
            (Seen, Theirs, Refusal) = (theirs.Version, null, null);
        }
        else
        {
            Adopt(theirs);
        }
    }

    private void Adopt(AssessmentLine line)
    {
        (Mark, Seen, Theirs, Refusal, IsUnreadable) = (line.Mark, line.Version, null, null, false);
        Generation++;
    }
}
