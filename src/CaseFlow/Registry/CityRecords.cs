using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Notes what the city's platform knows.</summary>
internal static class CityRecords
{
    /// <summary>Stages an enterprise's record, a new one where there was none.</summary>
    /// <param name="records">All that are stored, by enterprise.</param>
    /// <param name="enterpriseId">The enterprise.</param>
    /// <param name="values">Texts by heading.</param>
    /// <param name="context">The command.</param>
    public static void Note(this Dictionary<string, CityRecord> records, string enterpriseId, IReadOnlyDictionary<string, string> values, CommandContext context)
    {
        if (!records.TryGetValue(enterpriseId, out var record))
        {
            records[enterpriseId] = record = new CityRecord(enterpriseId);
            context.Db.Add(record);
        }

        record.Take(values, context.Now);
    }
}
