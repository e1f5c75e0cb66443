using System.Text.Json;

namespace CaseFlow.Supervision;

/// <summary>What goes with an answer about a penalty: one text for each party, a decision's number or the day of its payment.</summary>
public static class PenaltyAnswer
{
    /// <summary>As the answer's data.</summary>
    public static JsonElement Data(IReadOnlyDictionary<PenaltyParty, string> texts) =>
        JsonSerializer.SerializeToElement(texts.ToDictionary(t => t.Key.ToString(), t => t.Value));

    /// <summary>Out of the answer's data.</summary>
    public static IReadOnlyDictionary<PenaltyParty, string> Of(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } given
            ? given.EnumerateObject().ToDictionary(p => Enum.Parse<PenaltyParty>(p.Name), p => (p.Value.GetString() ?? "").Trim())
            : new Dictionary<PenaltyParty, string>();
}
