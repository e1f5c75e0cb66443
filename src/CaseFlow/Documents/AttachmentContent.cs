namespace CaseFlow.Documents;

/// <summary>An attachment's bytes, read only when somebody opens it.</summary>
public sealed class AttachmentContent
{
    private AttachmentContent()
    {
        Id = "";
        Bytes = [];
    }

    internal AttachmentContent(string id, byte[] bytes, byte[]? thumbnail)
    {
        Id = id;
        Bytes = bytes;
        Thumbnail = thumbnail;
    }

    /// <summary>The attachment's id.</summary>
    public string Id { get; private set; }

    public byte[] Bytes { get; private set; }

    /// <summary>A small JPEG of a picture, upright; null for other files.</summary>
    public byte[]? Thumbnail { get; private set; }
}
