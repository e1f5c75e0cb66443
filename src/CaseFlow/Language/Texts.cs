using System.Globalization;

namespace CaseFlow.Language;

/// <summary>All texts of all slices, found by key.</summary>
/// <param name="sources">Every slice's <see cref="TextSource"/>, registered by its module.</param>
public sealed class Texts(IEnumerable<TextSource> sources)
{
    /// <summary>Languages the product speaks; the first is the default.</summary>
    public static readonly IReadOnlyList<string> Cultures = ["zh-CN", "en"];

    private readonly TextSource[] _sources = [.. sources];

    /// <summary>The text of a key in the current UI culture, formatted; the key itself when no slice has it, so that a gap is seen and not silent.</summary>
    public string this[string key, params IReadOnlyList<object?> arguments] => In(CultureInfo.CurrentUICulture, key, arguments);

    /// <summary>The text of a key in a given culture.</summary>
    public string In(CultureInfo culture, string key, params IReadOnlyList<object?> arguments)
    {
        var text = Find(culture, key);
        if (text is null)
        {
            return key;
        }

        return arguments.Count == 0 ? text : string.Format(culture, text, [.. arguments]);
    }

    /// <summary>Whether any slice has the key.</summary>
    public bool Has(string key) => Find(CultureInfo.InvariantCulture, key) is not null;

    /// <summary>Renders a stored sentence for the current reader.</summary>
    public string Render(Message message) => Render(message, CultureInfo.CurrentUICulture);

    /// <summary>Renders a stored sentence for a reader of the given culture.</summary>
    public string Render(Message message, CultureInfo culture) =>
        In(culture, message.Code, [.. message.Arguments.Select(object? (a) => Argument(culture, a))]);

    /// <summary>One argument of a stored sentence, or a cell of a stored table: both languages as one, a key behind an at sign, or ordinary text.</summary>
    public string Argument(CultureInfo culture, string argument) =>
        Localized.FromArgument(argument)?.For(culture) ?? (argument.StartsWith('@') && Has(argument[1..]) ? In(culture, argument[1..]) : argument);

    private string? Find(CultureInfo culture, string key)
    {
        foreach (var source in _sources)
        {
            if (source.Resources.GetString(key, culture) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
