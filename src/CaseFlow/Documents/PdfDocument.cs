using SkiaSharp;

namespace CaseFlow.Documents;

/// <summary>Writes papers as a PDF.</summary>
/// <param name="fonts">With Chinese; a PDF without them would be silently empty.</param>
public sealed class PdfDocument(PaperFonts fonts)
{
    /// <summary>The file's media type.</summary>
    public static string MediaType => FileKind.Pdf.MediaType;

    /// <summary>Writes several papers into one file, each from a new page with numbers of its own.</summary>
    /// <exception cref="Language.RuleViolationException">No font with Chinese is on this machine.</exception>
    public byte[] Write(params IReadOnlyList<Paper> papers)
    {
        using var file = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(file, new SKDocumentPdfMetadata { Title = papers.Count > 0 ? papers[0].Title : "", Creator = "CaseFlow" }))
        {
            foreach (var paper in papers)
            {
                using var pen = new PdfPen(pdf, fonts);
                pen.Write(paper);
            }

            pdf.Close();
        }

        return file.ToArray();
    }
}
