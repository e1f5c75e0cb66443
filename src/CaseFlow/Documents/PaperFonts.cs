using CaseFlow.Language;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace CaseFlow.Documents;

/// <summary>The fonts of PDFs. They must be files: a font asked for by name gives PDFs without a single Chinese character on Linux, silently.</summary>
public sealed class PaperFonts : IDisposable
{
    // 仿宋 and 黑体 where a system has them, otherwise what it writes Chinese with. The third font of Noto's collections is the simplified Chinese one.
    private static readonly string[] Texts =
    [
        @"C:\Windows\Fonts\simfang.ttf", @"C:\Windows\Fonts\simsun.ttc", @"C:\Windows\Fonts\msyh.ttc",
        "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc#2", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc#2",
        "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc#2", "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc#2",
        "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc#2", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
        "/System/Library/Fonts/Supplemental/Songti.ttc", "/System/Library/Fonts/PingFang.ttc",
    ];

    private static readonly string[] Titles =
    [
        @"C:\Windows\Fonts\simhei.ttf", @"C:\Windows\Fonts\msyhbd.ttc",
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc#2", "/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc#2",
        "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Bold.ttc#2", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
        "/System/Library/Fonts/STHeiti Medium.ttc",
    ];

    private readonly Lazy<SKTypeface> _text;
    private readonly Lazy<SKTypeface> _title;

    public PaperFonts(IOptions<DocumentOptions> options)
    {
        _text = new(() => Find(options.Value.TextFont, Texts));
        _title = new(() => Find(options.Value.TitleFont, [.. Titles, .. Texts]));
    }

    /// <exception cref="RuleViolationException">No font with Chinese is on this machine; the sentence says what to install or configure.</exception>
    internal SKTypeface Of(bool isTitle) => isTitle ? _title.Value : _text.Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var font in new[] { _text, _title }.Where(f => f.IsValueCreated))
        {
            font.Value.Dispose();
        }
    }

    // A font file without Chinese would print empty pages: it is passed over like one that is not there.
    private static SKTypeface Find(string configured, IReadOnlyList<string> known)
    {
        foreach (var file in (configured.Length > 0 ? [configured] : known).Select(FontFile.Parse).Where(f => File.Exists(f.Path)))
        {
            if (SKTypeface.FromFile(file.Path, file.Index) is { } font && HasChinese(font))
            {
                return font;
            }
        }

        throw new RuleViolationException("document.no-font");
    }

    private static bool HasChinese(SKTypeface typeface)
    {
        using var font = new SKFont(typeface);
        return font.ContainsGlyphs("安全");
    }
}
