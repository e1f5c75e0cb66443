using System.IO.Compression;
using System.Security.Cryptography;
using CaseFlow.Language;
using Microsoft.Extensions.Options;

namespace CaseFlow.Documents;

/// <summary>Looks at a file before it is kept: its size, what its content is, whether that agrees with its name and the configured types, and whether it can be opened.</summary>
public sealed class FileInspection(IOptions<DocumentOptions> options)
{
    // A PDF ends with this mark; some programs write a little behind it.
    private const int PdfTail = 2048;

    /// <summary>The types that are taken.</summary>
    public IReadOnlyList<FileKind> Taken { get; } = [.. FileKind.Known.Where(k => options.Value.FileTypes.Count == 0 || options.Value.FileTypes.Contains(k.Code))];

    /// <summary>The most bytes of a file.</summary>
    public long MostBytes { get; } = options.Value.LargestMegabytes * 1024L * 1024;

    /// <summary>The endings that are taken, for people.</summary>
    public string Endings => string.Join(' ', Taken.SelectMany(k => k.Endings));

    /// <exception cref="RuleViolationException">The file is empty, too large, of a type that is not taken, not what its name says, or broken.</exception>
    public InspectedFile Inspect(string name, byte[] content)
    {
        if (content.Length == 0)
        {
            throw new RuleViolationException("document.empty", name);
        }

        RequireSize(name, content.LongLength);
        var ending = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        var found = KindOf(content);
        if (!Taken.Any(k => k.Endings.Contains(ending)))
        {
            throw new RuleViolationException("document.type-not-taken", name, Endings);
        }

        if (found is null || !found.Endings.Contains(ending))
        {
            throw new RuleViolationException("document.not-what-it-says", name, ending);
        }

        var thumbnail = found.IsPicture ? Picture.Thumbnail(content) : null;
        return IsWhole(found, content, thumbnail)
            ? new InspectedFile(found, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content)), thumbnail)
            : throw new RuleViolationException("document.broken", name);
    }

    /// <exception cref="RuleViolationException">It is too large; asked before it is uploaded.</exception>
    public void RequireSize(string name, long bytes)
    {
        if (bytes > MostBytes)
        {
            throw new RuleViolationException("document.too-large", name, options.Value.LargestMegabytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static FileKind? KindOf(ReadOnlySpan<byte> content) => content switch
    {
        _ when content.StartsWith("%PDF-"u8) => FileKind.Pdf,
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Webp,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileKind.OldOffice,
        [(byte)'P', (byte)'K', 3, 4, ..] => PackageKindOf(content),
        _ => null,
    };

    // A broken package has no directory; its parts' names are still in the clear.
    private static FileKind? PackageKindOf(ReadOnlySpan<byte> content) =>
        content.IndexOf("word/"u8) >= 0 ? FileKind.Word : content.IndexOf("xl/"u8) >= 0 ? FileKind.Excel : null;

    private static bool IsWhole(FileKind kind, byte[] content, byte[]? thumbnail)
    {
        if (kind.IsPicture)
        {
            return thumbnail is not null;
        }

        return kind == FileKind.Pdf ? content.AsSpan(Math.Max(0, content.Length - PdfTail)).IndexOf("%%EOF"u8) >= 0
            : kind == FileKind.OldOffice ? content.Length % 512 == 0
            : Opens(content);
    }

    private static bool Opens(byte[] package)
    {
        try
        {
            using var parts = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
            return parts.GetEntry("[Content_Types].xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
