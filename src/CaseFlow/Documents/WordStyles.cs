using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseFlow.Documents;

/// <summary>The styles of an official document: people who go on writing in the file find them by name.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Cell = "TableCell";
    public const string PageNumber = "PageNumber";

    private const string Western = "Times New Roman";
    private const string Text = "仿宋";
    private const string Black = "黑体";

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(Text), Size(PaperFormat.TextSize))),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(PaperFormat.TextLine, 0)))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Style(Title, "Title", Black, PaperFormat.TitleSize, PaperFormat.TitleLine, 16, JustificationValues.Center),
        Style(Heading, "heading 1", Black, PaperFormat.TextSize, PaperFormat.TextLine, 0, null, outline: 0),
        Style(Cell, "Table Cell", Text, PaperFormat.TableSize, PaperFormat.TableLine, 0, null),
        Style(PageNumber, "Page Number", "宋体", PaperFormat.NumberSize, PaperFormat.TextLine, 0, JustificationValues.Center));

    /// <summary>What to take on a machine without the usual fonts.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Fonts Substitutes() => new(
        new Font(new AltName { Val = "仿宋_GB2312,FangSong,STFangsong,Noto Serif CJK SC,Noto Sans CJK SC" }) { Name = Text },
        new Font(new AltName { Val = "SimHei,STHeiti,Noto Sans CJK SC" }) { Name = Black });

    private static Style Style(string id, string name, string font, float size, float line, float after, JustificationValues? side, int? outline = null)
    {
        var paragraph = new StyleParagraphProperties(Spacing(line, after));
        if (side is { } justified)
        {
            paragraph.Append(new Justification { Val = justified });
        }

        if (outline is { } level)
        {
            paragraph.PrependChild(new KeepNext());
            paragraph.Append(new OutlineLevel { Val = level });
        }

        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph, new StyleRunProperties(Fonts(font), Size(size))) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static RunFonts Fonts(string eastAsia) => new() { Ascii = Western, HighAnsi = Western, ComplexScript = Western, EastAsia = eastAsia };

    // Half points.
    private static FontSize Size(float points) => new() { Val = (points * 2).ToString("0", CultureInfo.InvariantCulture) };

    private static SpacingBetweenLines Spacing(float line, float after) =>
        new() { After = WordDocument.TwipsText(after), Line = WordDocument.TwipsText(line), LineRule = LineSpacingRuleValues.Exact };
}
