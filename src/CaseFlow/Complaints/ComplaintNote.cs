namespace CaseFlow.Complaints;

/// <summary>Something that is said between complainant and office while a complaint is open; the complainant reads it behind the receipt code.</summary>
public sealed class ComplaintNote
{
    private ComplaintNote()
    {
        Id = ComplaintId = Text = null!;
    }

    internal ComplaintNote(string id, string complaintId, string? text, string? byName, DateTimeOffset at) =>
        (Id, ComplaintId, Text, ByName, At) = (id, complaintId, ComplaintContent.Words(text), byName, at);

    public string Id { get; private set; }

    public string ComplaintId { get; private set; }

    public string Text { get; private set; }

    /// <summary>Who of the office wrote it; null where the complainant did.</summary>
    public string? ByName { get; private set; }

    public DateTimeOffset At { get; private set; }
}
