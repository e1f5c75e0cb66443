using System.Globalization;
using SkiaSharp;

namespace CaseFlow.Documents;

/// <summary>Writes one paper down its pages.</summary>
internal sealed class PdfPen : IDisposable
{
    private readonly SKDocument _pdf;
    private readonly SKFont _title;
    private readonly SKFont _heading;
    private readonly SKFont _text;
    private readonly SKFont _cell;
    private readonly SKFont _cellHead;
    private readonly SKFont _number;
    private readonly SKPaint _ink = new() { Color = SKColors.Black, IsAntialias = true };
    private readonly SKPaint _rule = new() { Color = SKColors.Black, Style = SKPaintStyle.Stroke, StrokeWidth = 0.5f };
    private SKCanvas? _page;
    private int _pages;
    private float _y;

    public PdfPen(SKDocument pdf, PaperFonts fonts)
    {
        _pdf = pdf;
        _title = new(fonts.Of(isTitle: true), PaperFormat.TitleSize);
        _heading = new(fonts.Of(isTitle: true), PaperFormat.TextSize);
        _text = new(fonts.Of(isTitle: false), PaperFormat.TextSize);
        _cell = new(fonts.Of(isTitle: false), PaperFormat.TableSize);
        _cellHead = new(fonts.Of(isTitle: true), PaperFormat.TableSize);
        _number = new(fonts.Of(isTitle: false), PaperFormat.NumberSize);
    }

    private static float End => PaperFormat.Height - PaperFormat.Bottom;

    private static float PageLines => End - PaperFormat.Top;

    public void Dispose()
    {
        foreach (var used in new IDisposable[] { _title, _heading, _text, _cell, _cellHead, _number, _ink, _rule })
        {
            used.Dispose();
        }
    }

    public void Write(Paper paper)
    {
        NewPage();
        Lines(paper.Title, _title, PaperFormat.TitleLine, PaperSide.Centred);
        _y += PaperFormat.TextLine / 2;
        foreach (var block in paper.Blocks)
        {
            switch (block)
            {
                case PaperHeading heading:
                    // Not alone at the foot of a page.
                    Room(PaperFormat.TextLine * 2);
                    Lines(heading.Text, _heading, PaperFormat.TextLine, PaperSide.Left);
                    break;
                case PaperText text:
                    Lines(text.Text, _text, PaperFormat.TextLine, text.Side);
                    break;
                case PaperTable table:
                    Table(table);
                    _y += PaperFormat.TextLine / 2;
                    break;
                default:
                    throw new NotSupportedException(block.GetType().Name);
            }
        }

        _pdf.EndPage();
    }

    private void Lines(string text, SKFont font, float height, PaperSide side)
    {
        var indent = side == PaperSide.Indented ? font.Size * 2 : 0;
        foreach (var line in PaperLines.Break(text, PaperFormat.TextWidth, indent, t => font.MeasureText(t)))
        {
            Room(height);
            var free = PaperFormat.TextWidth - font.MeasureText(line);
            var x = PaperFormat.Left + side switch { PaperSide.Centred => free / 2, PaperSide.Right => free, _ => indent };
            Draw(line, x, _y, font, height);
            _y += height;
            indent = 0;
        }
    }

    private void Table(PaperTable table)
    {
        var widths = table.Across(PaperFormat.TextWidth);
        Room(PaperFormat.TableLine * 4);
        Row(table.Head, widths, _cellHead);
        foreach (var row in table.Rows)
        {
            Row(row, widths, _cell, table.Head);
        }
    }

    // A row goes over to the next page whole, unless it is longer than a page.
    private void Row(IReadOnlyList<string> cells, IReadOnlyList<float> widths, SKFont font, IReadOnlyList<string>? head = null)
    {
        var lines = cells.Select((text, i) => PaperLines.Break(text, widths[i] - (2 * PaperFormat.CellPadding), 0, t => font.MeasureText(t))).ToList();
        var left = lines.Max(l => l.Count);
        for (var from = 0; left > 0;)
        {
            var fit = (int)((End - _y - (2 * PaperFormat.CellPadding)) / PaperFormat.TableLine);
            if (fit < 1 || (fit < left && left * PaperFormat.TableLine < PageLines / 2))
            {
                NewPage();
                if (head is not null)
                {
                    Row(head, widths, _cellHead);
                }

                continue;
            }

            var taken = Math.Min(fit, left);
            Cells([.. lines.Select(l => (IReadOnlyList<string>)[.. l.Skip(from).Take(taken)])], widths, font, taken);
            (from, left) = (from + taken, left - taken);
        }
    }

    private void Cells(IReadOnlyList<IReadOnlyList<string>> lines, IReadOnlyList<float> widths, SKFont font, int count)
    {
        var (x, height) = (PaperFormat.Left, (count * PaperFormat.TableLine) + (2 * PaperFormat.CellPadding));
        for (var column = 0; column < lines.Count; column++)
        {
            _page!.DrawRect(x, _y, widths[column], height, _rule);
            for (var i = 0; i < lines[column].Count; i++)
            {
                Draw(lines[column][i], x + PaperFormat.CellPadding, _y + PaperFormat.CellPadding + (i * PaperFormat.TableLine), font, PaperFormat.TableLine);
            }

            x += widths[column];
        }

        _y += height;
    }

    // Characters stand in the middle of their line's height.
    private void Draw(string text, float x, float top, SKFont font, float height) =>
        _page!.DrawText(text, x, top + ((height + (font.Size * 0.76f)) / 2), SKTextAlign.Left, font, _ink);

    private void Room(float height)
    {
        if (_y + height > End)
        {
            NewPage();
        }
    }

    private void NewPage()
    {
        if (_page is not null)
        {
            _pdf.EndPage();
        }

        _page = _pdf.BeginPage(PaperFormat.Width, PaperFormat.Height);
        _y = PaperFormat.Top;
        var number = string.Create(CultureInfo.InvariantCulture, $"— {++_pages} —");
        _page.DrawText(number, PaperFormat.Width / 2, PaperFormat.Height - PaperFormat.Bottom + 35, SKTextAlign.Center, _number, _ink);
    }
}
