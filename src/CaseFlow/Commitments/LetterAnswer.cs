using System.Globalization;
using System.Text.Json;

namespace CaseFlow.Commitments;

/// <summary>What the forms of both tasks give: the text that was on the page, and the day and name of what happened on paper.</summary>
/// <param name="TextHash">Of the letter as it was shown.</param>
/// <param name="On">When it was delivered or signed on paper.</param>
/// <param name="Name">Who received or signed it.</param>
public sealed record LetterAnswer(string? TextHash, string? On, string? Name)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The day, if one was given.</summary>
    internal DateOnly? Day => DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static LetterAnswer Of(JsonElement? data) => data is { ValueKind: JsonValueKind.Object } given ? given.Deserialize<LetterAnswer>(Json)! : new(null, null, null);

    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, Json);
}
