using System.Globalization;

namespace CaseFlow.Language;

/// <summary>A piece of data's own text in both languages: seed rows, step names.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Localized(string Zh, string En)
{
    /// <summary>The text for a reader of the given culture.</summary>
    public string For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" ? Zh : En;

    /// <summary>The text for the current reader.</summary>
    public override string ToString() => For(CultureInfo.CurrentUICulture);
}
