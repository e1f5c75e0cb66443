namespace CaseFlow.Registry;

/// <summary>How many rows an import treats how.</summary>
/// <param name="New">Files opened.</param>
/// <param name="Changed">Files changed.</param>
/// <param name="Unchanged">Left as they are.</param>
/// <param name="Refused">Not taken.</param>
public sealed record ImportCounts(int New, int Changed, int Unchanged, int Refused)
{
    /// <summary>Counts verdicts.</summary>
    public static ImportCounts Of(IReadOnlyList<ImportedRow> rows) => new(
        rows.Count(r => r.Verdict == ImportVerdict.New),
        rows.Count(r => r.Verdict == ImportVerdict.Changed),
        rows.Count(r => r.Verdict == ImportVerdict.Unchanged),
        rows.Count(r => r.Verdict == ImportVerdict.Refused));

    /// <summary>The count of one verdict.</summary>
    public int this[ImportVerdict verdict] => verdict switch
    {
        ImportVerdict.New => New,
        ImportVerdict.Changed => Changed,
        ImportVerdict.Unchanged => Unchanged,
        _ => Refused,
    };
}
