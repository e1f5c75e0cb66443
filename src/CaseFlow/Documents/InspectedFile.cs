namespace CaseFlow.Documents;

/// <summary>A file whose content was looked at and found whole.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Of the content, lower-case hex.</param>
/// <param name="Thumbnail">A small JPEG of a picture.</param>
public sealed record InspectedFile(FileKind Kind, long Size, string Sha256, byte[]? Thumbnail);
