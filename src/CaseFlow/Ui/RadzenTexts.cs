namespace CaseFlow.Ui;

/// <summary>Marks Radzen's own words in our languages, as <c>radzen.</c> + Radzen's key.</summary>
public sealed class RadzenTexts;
