namespace CaseFlow.Documents;

/// <summary>Tells open screens that a file came or went.</summary>
/// <param name="Place">Where.</param>
public sealed record AttachmentsChanged(AttachmentPlace Place);
