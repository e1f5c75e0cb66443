namespace CaseFlow.Ui;

/// <summary>Marks the texts of the shell, the shared pieces and the account pages.</summary>
public sealed class UiTexts;
