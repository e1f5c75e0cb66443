using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseFlow.Data;

/// <summary>Stores instants as UTC date-times, because SQLite refuses to order by a DateTimeOffset.</summary>
public sealed class UtcInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
