using System.Globalization;
using CaseFlow.Language;
using Radzen;

namespace CaseFlow.Ui;

/// <summary>Radzen's own words in the reader's language; keys we do not carry fall back to Radzen's English.</summary>
/// <param name="texts">Where they are found, as <c>radzen.</c> + Radzen's key.</param>
public sealed class RadzenLocalizer(Texts texts) : ILocalizer
{
    /// <inheritdoc/>
    public string? Get(string key, CultureInfo culture)
    {
        var ours = $"radzen.{key}";
        var text = texts.In(culture, ours);
        return text == ours ? null : text;
    }
}
