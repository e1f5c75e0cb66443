using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Documents;

/// <summary>Section <c>Documents</c>: which files are kept, and what printed papers are written with.</summary>
public sealed class DocumentOptions : IValidatableObject
{
    /// <summary>The largest file.</summary>
    [Range(1, 200)]
    public int LargestMegabytes { get; set; } = 20;

    /// <summary>The most files in one place.</summary>
    [Range(1, 1000)]
    public int MostFiles { get; set; } = 30;

    /// <summary>Codes of the types that are taken (<see cref="FileKind.Known"/>); empty: all of them.</summary>
    public IReadOnlyList<string> FileTypes { get; set; } = [];

    /// <summary>A font file with Chinese for the text of PDFs (仿宋 or another), <c>path</c> or <c>path#2</c> for the third font of a collection; empty: the first that is found on this machine.</summary>
    public string TextFont { get; set; } = "";

    /// <summary>The same for titles (黑体).</summary>
    public string TitleFont { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var unknown in FileTypes.Where(t => FileKind.Known.All(k => k.Code != t)))
        {
            yield return new ValidationResult($"Documents:FileTypes names '{unknown}'; known are {string.Join(", ", FileKind.Known.Select(k => k.Code))}.", [nameof(FileTypes)]);
        }

        foreach (var font in new[] { TextFont, TitleFont }.Where(f => f.Length > 0 && !File.Exists(FontFile.Parse(f).Path)))
        {
            yield return new ValidationResult($"Documents: the font file '{font}' is not there.", [nameof(TextFont), nameof(TitleFont)]);
        }
    }
}
