using System.Globalization;

namespace CaseFlow.Language;

/// <summary>A piece of data's own text in both languages: seed rows, step names.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Localized(string Zh, string En)
{
    /// <summary>Stands between the two languages inside an argument; no keyboard types it.</summary>
    private const char Between = '\u001F';

    /// <summary>The text for a reader of the given culture.</summary>
    public string For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" ? Zh : En;

    /// <summary>Both languages as one argument of a <see cref="Message"/>, told apart when somebody reads it.</summary>
    public string AsArgument() => $"{Zh}{Between}{En}";

    /// <summary>Several as one argument, separated by commas in each language.</summary>
    public static string AsArgument(IEnumerable<Localized> texts)
    {
        var list = texts.ToList();
        return new Localized(string.Join('、', list.Select(t => t.Zh)), string.Join(", ", list.Select(t => t.En))).AsArgument();
    }

    /// <summary>Reads what <see cref="AsArgument()"/> wrote; null if the argument is ordinary text.</summary>
    public static Localized? FromArgument(string argument) =>
        argument.IndexOf(Between, StringComparison.Ordinal) is var at && at >= 0 ? new Localized(argument[..at], argument[(at + 1)..]) : null;

    /// <summary>The text for the current reader.</summary>
    public override string ToString() => For(CultureInfo.CurrentUICulture);
}
