using System.Text.Json;

namespace CaseFlow.Ui.Drafts;

/// <summary>The values of a form that is kept as a draft: the one place from which its inputs show and its act reads.</summary>
public sealed class DraftFields
{
    private readonly Dictionary<string, string> _json;

    /// <param name="stored">Values as JSON by field name.</param>
    public DraftFields(IReadOnlyDictionary<string, string>? stored = null) => _json = stored is null ? [] : new Dictionary<string, string>(stored);

    /// <summary>Raised for each field and its JSON that was typed or restored.</summary>
    public event Action<string, string>? Taken;

    /// <summary>A field as text; null while it was never filled in.</summary>
    public string? Text(string field)
    {
        if (!_json.TryGetValue(field, out var json))
        {
            return null;
        }

        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString() : value.RootElement.GetRawText();
    }

    /// <summary>Takes a value typed on this page.</summary>
    public void Set(string field, object? value) => _json[field] = JsonSerializer.Serialize(value as string);

    /// <summary>Takes values that the device kept.</summary>
    public void Restore(IReadOnlyDictionary<string, string> kept)
    {
        foreach (var (field, json) in kept)
        {
            _json[field] = json;
            Taken?.Invoke(field, json);
        }
    }

    /// <summary>One field as it is stored.</summary>
    public string Json(string field) => _json[field];
}
