using System.Text;
using CaseFlow.Documents;
using CaseFlow.Tests.Installed;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.Options;
using Xunit;

namespace CaseFlow.Tests.Documents;

/// <summary>One paper, as Word and as PDF.</summary>
public sealed class PrintingPapers
{
    private static readonly Paper Letter = new("关于自主加强安全生产标准化承诺书",
    [
        new PaperHeading("一、承诺"),
        new PaperText("本单位及本人郑重承诺，按照《企业安全生产标准化基本规范》(GB/T 33000-2016)自主创建。"),
        new PaperTable(["单位", "应报"], [["溪山村", "12"], ["西坑村", "12"]], [3, 1]),
        new PaperText("2026年3月15日", PaperSide.Right),
    ]);

    [Fact]
    public void Word_says_what_the_paper_says_in_the_fonts_of_official_documents()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordDocument.Write(Letter)), isEditable: false);
        var main = word.MainDocumentPart!;

        Assert.Equal(Letter.Words, main.Document!.Body!.Descendants<Text>().Select(t => t.Text));
        Assert.Equal("仿宋", main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.RunFonts!.EastAsia!.Value);
        Assert.Equal((11906U, 16838U), (main.Document.Descendants<PageSize>().Single().Width!.Value, main.Document.Descendants<PageSize>().Single().Height!.Value));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
    }

    [Fact]
    public void A_character_that_xml_does_not_have_spoils_no_file()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordDocument.Write(new Paper("标题\u0001", []))), isEditable: false);

        Assert.Equal("标题", word.MainDocumentPart!.Document!.Body!.InnerText);
    }

    [Fact]
    public void Several_papers_in_one_file_begin_on_pages_of_their_own()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WordDocument.Write(Letter, Letter with { Title = "二" })), isEditable: false);

        Assert.Equal(2, word.MainDocumentPart!.Document!.Descendants<SectionProperties>().Count(s => s.GetFirstChild<PageNumberType>()!.Start! == 1));
    }

    [Fact]
    public async Task Pdf_holds_one_page_a_letter_and_the_shapes_of_its_characters()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var pdf = app.Get<PdfDocument>();

        var two = Encoding.Latin1.GetString(pdf.Write(Letter, Letter));
        Assert.StartsWith("%PDF-", two, StringComparison.Ordinal);
        Assert.Contains("/Count 2", two, StringComparison.Ordinal);
        Assert.Contains("CJK", two, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_font_that_has_Chinese_the_refusal_says_what_to_do()
    {
        var noFont = typeof(PrintingPapers).Assembly.Location;
        using var fonts = new PaperFonts(Options.Create(new DocumentOptions { TextFont = noFont, TitleFont = noFont }));

        var refused = Assert.Throws<CaseFlow.Language.RuleViolationException>(() => new PdfDocument(fonts).Write(Letter));
        Assert.Equal("document.no-font", refused.Reasons[0].Code);
    }

    [Theory]
    [InlineData("一二三四五，六", "一二三四|五，六")]
    [InlineData("一二三四（五六", "一二三四|（五六")]
    [InlineData("用GB33000标准", "用|GB330|00标准")]
    [InlineData("一二三四五六七", "一二三四五|六七")]
    public void No_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', PaperLines.Break(text, 5, 0, t => t.Length)));

    [Fact]
    public void The_first_line_of_an_indented_paragraph_is_shorter() =>
        Assert.Equal(["一二三", "四五六七八", "九"], PaperLines.Break("一二三四五六七八九", 5, 2, t => t.Length));
}
