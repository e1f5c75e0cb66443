namespace CaseFlow.Registry;

/// <summary>One row of an Excel file.</summary>
/// <param name="Line">The row's number as Excel shows it.</param>
/// <param name="Cells">Its texts by column; a field without a column is absent.</param>
public sealed record SheetRow(int Line, IReadOnlyDictionary<EnterpriseField, string> Cells);
