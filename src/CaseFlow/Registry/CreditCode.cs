using System.Text;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>The unified social credit code (统一社会信用代码) of GB 32100-2015: 17 characters and a check character.</summary>
public static class CreditCode
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 18;

    // Table 1 of the standard: the letters I, O, S, V and Z are not used.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>What a person typed or pasted, as it is stored: no spaces, no full-width characters, capital letters.</summary>
    public static string Normalise(string? typed) =>
        string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '-')).ToUpperInvariant();

    /// <summary>Codes of demonstration data say so and are not checked.</summary>
    public static bool IsInvented(string code) => code.Length == Length && code.Contains("DEMO", StringComparison.Ordinal);

    /// <summary>What is wrong with a code, in one sentence; null if nothing is.</summary>
    /// <param name="code">As <see cref="Normalise"/> leaves it.</param>
    public static Message? ProblemOf(string code)
    {
        if (code.Length == 0)
        {
            return new Message("registry.credit-code.missing");
        }

        if (code.Length != Length)
        {
            return new Message("registry.credit-code.length", code, code.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (IsInvented(code))
        {
            return null;
        }

        if (code.FirstOrDefault(c => !Alphabet.Contains(c, StringComparison.Ordinal)) is var odd && odd != default)
        {
            return new Message("registry.credit-code.character", code, odd.ToString());
        }

        return CheckCharacterOf(code[..^1]) == code[^1] ? null : new Message("registry.credit-code.check", code);
    }

    /// <summary>The check character of the first 17: weights 3^i modulo 31 (GB 32100-2015, annex A).</summary>
    /// <param name="body">17 characters of the standard's alphabet.</param>
    public static char CheckCharacterOf(string body)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in body)
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
