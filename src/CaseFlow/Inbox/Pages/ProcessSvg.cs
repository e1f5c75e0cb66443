using System.Net;
using System.Text;

namespace CaseFlow.Inbox.Pages;

/// <summary>
/// Draws a picture of a process: lanes by party; done is solid with a tick, current is thick and tinted, possible is dashed,
/// so that it also reads in grey. Written as text because SVG's own text elements cannot stand in a component's code.
/// </summary>
/// <param name="picture">What to draw.</param>
/// <param name="laneName">A lane's name for the reader.</param>
internal sealed class ProcessSvg(ProcessPicture picture, Func<string, string> laneName)
{
    private const int LaneHead = 84;
    private const int LaneHeight = 104;
    private const int Pitch = 124;
    private const int Width = 108;
    private const int Height = 86;
    private static readonly string[] LaneOrder = ["applicant", "site", "safety", "principal", "guardian", "leader"];
    private readonly StringBuilder _svg = new();
    private readonly List<string> _lanes = [.. picture.Nodes.Select(n => n.Lane).Distinct().OrderBy(l => Array.IndexOf(LaneOrder, l) is >= 0 and var at ? at : LaneOrder.Length)];

    public override string ToString()
    {
        var width = LaneHead + ((picture.Nodes.Max(n => n.Column) + 1) * Pitch);
        var height = _lanes.Count * LaneHeight;
        Add($"""<svg class="cf-process" viewBox="0 0 {width} {height}" style="min-width:{width * 4 / 5}px;max-width:{width * 5 / 4}px" role="img" xmlns="http://www.w3.org/2000/svg">""");
        Add("""<defs><marker id="cf-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="cf-process-head" d="M0 0 8 4 0 8z"/></marker><marker id="cf-arrow-taken" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="cf-process-head-taken" d="M0 0 8 4 0 8z"/></marker></defs>""");
        for (var i = 0; i < _lanes.Count; i++)
        {
            Add($"""<rect class="cf-process-lane-{i % 2}" x="0" y="{i * LaneHeight}" width="{width}" height="{LaneHeight}"/>""");
            Write(laneName(_lanes[i]), 12, (i * LaneHeight) + 24, "cf-process-lane");
        }

        foreach (var (from, to) in picture.Possible.Where(e => !picture.Taken.Contains(e)))
        {
            Line(from, to, taken: false);
        }

        foreach (var (from, to) in picture.Taken)
        {
            Line(from, to, taken: true);
        }

        foreach (var node in picture.Nodes)
        {
            Box(node);
        }

        return Add("</svg>").ToString();
    }

    private void Box(ProcessNode node)
    {
        var (x, y) = At(node);
        var state = node.State switch { ProcessNodeState.Done => "done", ProcessNodeState.Current => "current", _ => "possible" };
        Add($"""<g class="cf-process-{state}"><rect x="{x}" y="{y}" width="{Width}" height="{Height}" rx="{(node.IsEnd ? Height / 2 : 8)}"/>""");
        if (node.State == ProcessNodeState.Done)
        {
            Add($"""<circle class="cf-process-tick" cx="{x + Width - 4}" cy="{y + 4}" r="9"/><path class="cf-process-tick-mark" d="M{x + Width - 8} {y + 4}l3 3 5-6"/>""");
        }

        var lines = Wrapped(node.Name.ToString()).ToList();
        var top = y + (Height / 2) - ((lines.Count + node.Notes.Count - 1) * 8) + 4;
        foreach (var line in lines)
        {
            Write(line, x + (Width / 2), top, IsChinese(line) ? "cf-process-name" : "cf-process-name cf-process-latin");
            top += 16;
        }

        foreach (var note in node.Notes)
        {
            Write(note, x + (Width / 2), top, "cf-process-note");
            top += 15;
        }

        Add("</g>");
    }

    private void Line(string from, string to, bool taken)
    {
        if (Find(from) is not { } a || Find(to) is not { } b)
        {
            return;
        }

        var ((ax, ay), (bx, by)) = (At(a), At(b));
        var middle = bx - ((Pitch - Width) / 2);
        var path = b.Column > a.Column
            ? $"M{ax + Width} {ay + (Height / 2)}H{middle}V{by + (Height / 2)}H{bx}"
            : $"M{ax + (Width / 2) + 14} {(by > ay ? ay + Height : ay)}V{(by > ay ? by - 10 : by + Height + 10)}H{bx + (Width / 2) + 14}V{(by > ay ? by : by + Height)}";
        Add($"""<path class="{(taken ? "cf-process-taken" : "cf-process-open")}" d="{path}" marker-end="url(#cf-arrow{(taken ? "-taken" : "")})"/>""");
    }

    private ProcessNode? Find(string id) => picture.Nodes.FirstOrDefault(n => n.Id == id);

    private (int X, int Y) At(ProcessNode node) => (LaneHead + (node.Column * Pitch), (_lanes.IndexOf(node.Lane) * LaneHeight) + ((LaneHeight - Height) / 2));

    private void Write(string text, int x, int y, string kind) => Add($"""<text class="{kind}" x="{x}" y="{y}">{WebUtility.HtmlEncode(text)}</text>""");

    // SVG does not wrap: Chinese breaks anywhere, English between words.
    private static IEnumerable<string> Wrapped(string text)
    {
        if (IsChinese(text))
        {
            var rows = ((text.Length - 1) / 7) + 1;
            return text.Chunk(((text.Length - 1) / rows) + 1).Select(c => new string(c));
        }

        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length > 15)
            {
                lines.Add("");
            }

            lines[^1] = $"{lines[^1]} {word}".Trim();
        }

        return lines;
    }

    private static bool IsChinese(string text) => text.Any(c => c >= 0x2E80);

    private StringBuilder Add(string text) => _svg.Append(text);
}
