namespace CaseFlow.Documents;

/// <summary>Breaks text into lines: between any two Chinese characters, between words elsewhere, and never so that a line begins with a closing mark or ends with an opening one (避头尾).</summary>
public static class PaperLines
{
    private const string NotFirst = "，。、；：？！）》」』】〉”’%℃,.;:?!)]}";
    private const string NotLast = "（《「『【〈“‘([{";

    /// <param name="text">One paragraph.</param>
    /// <param name="width">Of every line.</param>
    /// <param name="indent">Less in the first line.</param>
    /// <param name="measure">The width of a piece of text.</param>
    public static IReadOnlyList<string> Break(string text, float width, float indent, Func<string, float> measure)
    {
        var lines = new List<string>();
        var (line, used) = ("", indent);
        foreach (var piece in Pieces(text))
        {
            var wide = measure(piece);
            if (used + wide > width && line.Length > 0)
            {
                lines.Add(line.TrimEnd());
                (line, used) = ("", 0);
                if (string.IsNullOrWhiteSpace(piece))
                {
                    continue;
                }
            }

            // A word longer than a line, a web address say, is cut.
            foreach (var part in used + wide > width ? piece.Select(c => c.ToString()) : [piece])
            {
                if (used + measure(part) > width && line.Length > 0)
                {
                    lines.Add(line);
                    (line, used) = ("", 0);
                }

                line += part;
                used += measure(part);
            }
        }

        lines.Add(line);
        return lines;
    }

    // What may not be torn apart: a word, or a character with the marks that belong to it.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = "";
        foreach (var c in text)
        {
            if (piece.Length > 0 && !Holds(piece[^1], c))
            {
                yield return piece;
                piece = "";
            }

            piece += c;
        }

        if (piece.Length > 0)
        {
            yield return piece;
        }
    }

    private static bool Holds(char before, char after) =>
        NotFirst.Contains(after, StringComparison.Ordinal) || NotLast.Contains(before, StringComparison.Ordinal)
        || (IsWord(before) && IsWord(after)) || char.IsHighSurrogate(before);

    private static bool IsWord(char c) => c < 0x2E80 && !char.IsWhiteSpace(c) && c != '_';
}
