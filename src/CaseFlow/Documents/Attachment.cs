namespace CaseFlow.Documents;

/// <summary>A file kept with something (附件): a scan, a photo, a report. Its bytes lie in <see cref="AttachmentContent"/>, so that lists stay small.</summary>
public sealed class Attachment
{
    private Attachment()
    {
        Id = SubjectKind = SubjectId = Slot = Name = MediaType = Sha256 = AddedById = AddedByName = "";
    }

    internal Attachment(string id, AttachmentPlace place, string name, InspectedFile file, string addedById, string addedByName, DateTimeOffset at)
    {
        Id = id;
        SubjectKind = place.SubjectKind;
        SubjectId = place.SubjectId;
        Slot = place.Slot;
        Name = name;
        MediaType = file.Kind.MediaType;
        Size = file.Size;
        Sha256 = file.Sha256;
        HasThumbnail = file.Thumbnail is not null;
        AddedById = addedById;
        AddedByName = addedByName;
        At = at;
    }

    /// <summary>Also the id of its content.</summary>
    public string Id { get; private set; }

    /// <summary>What kind of thing it belongs to (<see cref="IAttachmentSubject.Kind"/>).</summary>
    public string SubjectKind { get; private set; }

    /// <summary>The thing's id; a case's id where it is a case.</summary>
    public string SubjectId { get; private set; }

    /// <summary>Which part of the thing, for example a checklist item; empty for the whole.</summary>
    public string Slot { get; private set; }

    /// <summary>The file's name as it was chosen.</summary>
    public string Name { get; private set; }

    /// <summary>What the content is, not what the name says; the two agree.</summary>
    public string MediaType { get; private set; }

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Of the content, lower-case hex.</summary>
    public string Sha256 { get; private set; }

    public bool HasThumbnail { get; private set; }

    public string AddedById { get; private set; }

    /// <summary>The name at that time.</summary>
    public string AddedByName { get; private set; }

    public DateTimeOffset At { get; private set; }
}
