using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseFlow.Documents;

/// <summary>A paper's pieces as Word's elements.</summary>
internal static class WordBlocks
{
    public static IEnumerable<OpenXmlElement> Of(Paper paper)
    {
        yield return Styled(WordStyles.Title, paper.Title);
        foreach (var block in paper.Blocks)
        {
            yield return block switch
            {
                PaperHeading heading => Styled(WordStyles.Heading, heading.Text),
                PaperTable table => Table(table),
                PaperText text => Text(text),
                _ => throw new NotSupportedException(block.GetType().Name),
            };
            if (block is PaperTable)
            {
                // Word joins two tables that follow each other.
                yield return new Paragraph();
            }
        }
    }

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static Paragraph Text(PaperText text)
    {
        var properties = new ParagraphProperties();
        if (text.Side == PaperSide.Indented)
        {
            properties.Append(new Indentation { FirstLineChars = 200, FirstLine = WordDocument.TwipsText(PaperFormat.TextSize * 2) });
        }

        properties.Append(new Justification
        {
            Val = text.Side switch
            {
                PaperSide.Centred => JustificationValues.Center,
                PaperSide.Right => JustificationValues.Right,
                PaperSide.Left => JustificationValues.Left,
                _ => JustificationValues.Both,
            },
        });
        return new Paragraph(properties, Run(text.Text));
    }

    private static Table Table(PaperTable table)
    {
        var widths = table.Across(PaperFormat.TextWidth);
        var all = new Table(
            new TableProperties(
                new TableWidth { Width = WordDocument.TwipsText(PaperFormat.TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = WordDocument.TwipsText(w) })));
        all.Append(Row(table.Head, widths, isHead: true));
        all.Append(table.Rows.Select(r => Row(r, widths, isHead: false)));
        return all;
    }

    private static TableRow Row(IReadOnlyList<string> cells, IReadOnlyList<float> widths, bool isHead)
    {
        var row = new TableRow();
        if (isHead)
        {
            row.Append(new TableRowProperties(new TableHeader()));
        }

        row.Append(cells.Select((text, i) => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = WordDocument.TwipsText(widths[i]), Type = TableWidthUnitValues.Dxa }),
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Cell }), Run(text, isHead)))));
        return row;
    }

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };

    private static Run Run(string text, bool isBold = false)
    {
        var run = new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (isBold)
        {
            run.PrependChild(new RunProperties(new Bold()));
        }

        return run;
    }

    // XML has no control characters; one typed or pasted into a form must not spoil the file.
    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned));
}
