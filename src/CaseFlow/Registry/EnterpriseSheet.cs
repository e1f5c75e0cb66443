namespace CaseFlow.Registry;

/// <summary>What an Excel file says about enterprises.</summary>
/// <param name="Columns">Fields that have a column.</param>
/// <param name="Rows">Rows with at least one text.</param>
/// <param name="PassedOver">Headings that mean nothing here.</param>
public sealed record EnterpriseSheet(IReadOnlyList<EnterpriseField> Columns, IReadOnlyList<SheetRow> Rows, IReadOnlyList<string> PassedOver);
