using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Complaints;

/// <summary>
/// The code with which a complainant comes back without an account: 80 random bits, shown once. Only its SHA-256 is stored; a slow hash would add nothing to a code that nobody can guess.
/// It follows from a secret that the form carried, so that a form that is sent twice shows the same code twice.
/// </summary>
public static class ReceiptCode
{
    private const int Letters = 16;
    private const int Group = 4;

    // Crockford's: nothing looks like something else.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new secret for a form: 128 random bits.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The code that follows from a form's secret, for example <c>7QK2-MX0P-9D4T-VH6C</c>.</summary>
    public static string Of(string secret)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("caseflow-receipt:" + secret));
        return string.Join('-', Enumerable.Range(0, Letters).Select(i => Alphabet[bytes[i] & 31]).Chunk(Group).Select(g => new string(g)));
    }

    /// <summary>What is stored of a code, however it was typed: blanks, dashes and small letters do not matter.</summary>
    public static string HashOf(string? code)
    {
        var plain = new string([.. (code ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(Read)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }

    private static char Read(char letter) => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter };
}
