using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseFlow.Documents;

/// <summary>Writes papers as a Word file (.docx).</summary>
public static class WordDocument
{
    /// <summary>The file's media type.</summary>
    public static string MediaType => FileKind.Word.MediaType;

    /// <summary>Writes several papers into one file, each from a new page with numbers of its own.</summary>
    public static byte[] Write(params IReadOnlyList<Paper> papers)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
            main.AddNewPart<FontTablePart>().Fonts = WordStyles.Substitutes();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumber());
            var body = new Body();
            for (var i = 0; i < papers.Count; i++)
            {
                body.Append(WordBlocks.Of(papers[i]));
                var section = Section(main.GetIdOfPart(footer));
                body.Append(i == papers.Count - 1 ? section : new Paragraph(new ParagraphProperties(section)));
            }

            main.Document = new Document(body);
        }

        return file.ToArray();
    }

    private static SectionProperties Section(string footerId) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize { Width = Twips(PaperFormat.Width), Height = Twips(PaperFormat.Height) },
        new PageMargin { Top = (int)Twips(PaperFormat.Top), Bottom = (int)Twips(PaperFormat.Bottom), Left = Twips(PaperFormat.Left), Right = Twips(PaperFormat.Right), Header = 850U, Footer = 1417U, Gutter = 0U },
        new PageNumberType { Start = 1 });

    // — 1 —, in the middle.
    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.PageNumber }),
        new Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>Twentieths of a point.</summary>
    internal static uint Twips(float points) => (uint)MathF.Round(points * 20);

    internal static string TwipsText(float points) => Twips(points).ToString(CultureInfo.InvariantCulture);
}
