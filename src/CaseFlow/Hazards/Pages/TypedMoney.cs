using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Hazards.Pages;

/// <summary>Amounts as people type them: yuan, "1,200.50", with at most two digits behind the point.</summary>
public static class TypedMoney
{
    private const decimal Most = 1_000_000_000;

    /// <summary>In fen; null where nothing was typed.</summary>
    /// <exception cref="RuleViolationException">What was typed is no amount of 0 or more.</exception>
    public static long? Fen(string? yuan)
    {
        if (string.IsNullOrWhiteSpace(yuan))
        {
            return null;
        }

        return decimal.TryParse(yuan.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && amount < Most && amount * 100 == decimal.Truncate(amount * 100)
            ? (long)(amount * 100)
            : throw new RuleViolationException("hazard.cost-impossible");
    }
}
