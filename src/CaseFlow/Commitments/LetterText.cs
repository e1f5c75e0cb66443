using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Documents;

namespace CaseFlow.Commitments;

/// <summary>What a letter says, filled in.</summary>
/// <param name="Title">Above the text.</param>
/// <param name="Lines">The text.</param>
public sealed record LetterText(string Title, IReadOnlyList<LetterLine> Lines)
{
    /// <summary>SHA-256 over every word of it in order, lower-case hex.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<string[]>([Title, .. Lines.Select(l => l.Text)])));

    /// <summary>As it is printed.</summary>
    /// <param name="remarks">Lines under it: who signed, and the hash.</param>
    public Paper ToPaper(IReadOnlyList<string> remarks) => new(Title,
    [
        .. Lines.Select(l => new PaperText(l.Text, l.Side)),
        .. remarks.Count == 0 ? Array.Empty<PaperBlock>() : [new PaperText(""), .. remarks.Select(r => new PaperText(r, PaperSide.Left))],
    ]);
}
