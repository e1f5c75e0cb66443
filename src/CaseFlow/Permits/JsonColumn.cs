using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.Permits;

/// <summary>Stores an immutable value as one JSON text column; changed means its JSON differs.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Stored = new(PermitJson.Options)
    {
        // A row written by a later version is still read.
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip,
        RespectRequiredConstructorParameters = false,
    };

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        var comparer = new ValueComparer<T>(
            (a, b) => Write(a!) == Write(b!),
            value => Write(value).GetHashCode(StringComparison.Ordinal),
            value => value);
        return property.HasConversion(value => Write(value), text => JsonSerializer.Deserialize<T>(text, Stored)!, comparer);
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Stored);
}
