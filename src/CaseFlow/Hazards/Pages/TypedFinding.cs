using System.Globalization;
using CaseFlow.Ui.Drafts;

namespace CaseFlow.Hazards.Pages;

/// <summary>One row of <see cref="FindingRows"/> as it was typed.</summary>
/// <param name="Kind">The value chosen; empty while none is.</param>
/// <param name="Topic">The topic chosen, or null.</param>
/// <param name="Text">In words.</param>
/// <param name="Place">Where, or null.</param>
public sealed record TypedFinding(string Kind, string? Topic, string Text, string? Place)
{
    /// <summary>Rows in use; one while nothing was typed.</summary>
    public static int Rows(DraftFields draft) => int.TryParse(draft.Text("rows"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? Math.Clamp(rows, 1, 50) : 1;

    /// <summary>Every row with words in it, in order.</summary>
    public static IReadOnlyList<TypedFinding> Read(DraftFields draft) =>
    [
        .. Enumerable.Range(0, Rows(draft))
            .Select(row => new TypedFinding(draft.Text($"kind-{row}") ?? "", Written(draft.Text($"topic-{row}")), draft.Text($"text-{row}")?.Trim() ?? "", Written(draft.Text($"place-{row}"))))
            .Where(f => f.Text.Length > 0),
    ];

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
