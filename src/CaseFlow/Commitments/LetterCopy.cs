namespace CaseFlow.Commitments;

/// <summary>One of a letter's four copies.</summary>
public sealed class LetterCopy
{
    private LetterCopy()
    {
        LetterId = null!;
    }

    internal LetterCopy(string letterId, CopyPlace place)
    {
        LetterId = letterId;
        Place = place;
    }

    public string LetterId { get; private set; }

    public CopyPlace Place { get; private set; }

    /// <summary>Null while it has not reached its place.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    public string? ReceivedByName { get; private set; }

    public string? RecordedByName { get; private set; }

    public string? Note { get; private set; }

    internal void Deliver(DateOnly on, string receivedBy, string recordedBy, string? note) =>
        (DeliveredOn, ReceivedByName, RecordedByName, Note) = (on, receivedBy, recordedBy, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
}
