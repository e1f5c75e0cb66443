namespace CaseFlow.Documents;

/// <summary>A type of file that can be kept.</summary>
/// <param name="Code">The usual ending of its name, also its name in the configuration.</param>
/// <param name="Endings">All endings that stand for it.</param>
/// <param name="MediaType">Its IANA media type.</param>
/// <param name="IsPicture">It is shown small in lists and opened in the browser.</param>
public sealed record FileKind(string Code, IReadOnlyList<string> Endings, string MediaType, bool IsPicture)
{
    public static FileKind Pdf { get; } = new("pdf", ["pdf"], "application/pdf", false);

    public static FileKind Jpeg { get; } = new("jpg", ["jpg", "jpeg"], "image/jpeg", true);

    public static FileKind Png { get; } = new("png", ["png"], "image/png", true);

    public static FileKind Webp { get; } = new("webp", ["webp"], "image/webp", true);

    public static FileKind Word { get; } = new("docx", ["docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false);

    public static FileKind Excel { get; } = new("xlsx", ["xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false);

    /// <summary>Word and Excel before 2007, and WPS: one container for all.</summary>
    public static FileKind OldOffice { get; } = new("doc", ["doc", "xls", "wps", "et"], "application/x-ole-storage", false);

    /// <summary>Everything the product can tell by its content.</summary>
    public static IReadOnlyList<FileKind> Known { get; } = [Pdf, Jpeg, Png, Webp, Word, Excel, OldOffice];

    /// <summary>Whether a file of that media type may be opened inside the browser; everything else is saved.</summary>
    public static bool OpensInBrowser(string mediaType) => mediaType == Pdf.MediaType || Known.Any(k => k.IsPicture && k.MediaType == mediaType);
}
