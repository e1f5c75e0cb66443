using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Data;

/// <summary>Stores an immutable value as one JSON text column; changed means its JSON differs.</summary>
public static class JsonColumn
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Stores the property as JSON, in the slice's own way of writing it where it has one.</summary>
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property, JsonSerializerOptions? options = null)
    {
        var written = options ?? Plain;
        var comparer = new ValueComparer<T>(
            (a, b) => Write(a!, written) == Write(b!, written),
            value => Write(value, written).GetHashCode(StringComparison.Ordinal),
            value => value);
        return property.HasConversion(value => Write(value, written), text => JsonSerializer.Deserialize<T>(text, written)!, comparer);
    }

    private static string Write<T>(T value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options);
}
