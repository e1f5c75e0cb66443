namespace CaseFlow.Documents;

/// <summary>A printed paper, A4 in the usual form of official documents (GB/T 9704-2012, 党政机关公文格式). <see cref="WordDocument"/> and <see cref="PdfDocument"/> write the same words from it.</summary>
/// <param name="Title">Centred above the text.</param>
/// <param name="Blocks">What stands below it, in order.</param>
public sealed record Paper(string Title, IReadOnlyList<PaperBlock> Blocks)
{
    /// <summary>Everything it says, line by line, tables row by row: what a reader of either file must find.</summary>
    public IReadOnlyList<string> Words => [Title, .. Blocks.SelectMany(b => b.Words)];
}
