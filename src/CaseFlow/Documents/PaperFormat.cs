namespace CaseFlow.Documents;

/// <summary>Measures of an official document in points (GB/T 9704-2012, 5.2, 6, 7): A4, margins 37/35/28/26 mm, text 三号, title 二号, about 22 lines a page.</summary>
internal static class PaperFormat
{
    public const float Width = 595.3f;
    public const float Height = 841.9f;
    public const float Top = 104.9f;
    public const float Bottom = 99.2f;
    public const float Left = 79.4f;
    public const float Right = 73.7f;

    public const float TitleSize = 22;
    public const float TitleLine = 32;
    public const float TextSize = 16;
    public const float TextLine = 28;
    public const float TableSize = 10.5f;
    public const float TableLine = 16;
    public const float NumberSize = 14;

    /// <summary>Between a table's line and its text.</summary>
    public const float CellPadding = 4;

    public static float TextWidth => Width - Left - Right;
}
