namespace CaseFlow.Documents;

/// <summary>Where a file is kept.</summary>
/// <param name="SubjectKind">What kind of thing (<see cref="IAttachmentSubject.Kind"/>).</param>
/// <param name="SubjectId">The thing's id; a case's id where it is a case, so that its history tells of the file and its signatures protect it.</param>
/// <param name="Slot">Which part of the thing; empty for the whole.</param>
public sealed record AttachmentPlace(string SubjectKind, string SubjectId, string Slot = "");
