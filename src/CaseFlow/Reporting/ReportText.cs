using CaseFlow.Language;

namespace CaseFlow.Reporting;

/// <summary>A text that the monthly report asks for.</summary>
/// <param name="Code">Its code in stored reports.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">How to answer.</param>
/// <param name="Required">A report without it is not filed.</param>
/// <param name="Source">Who asks for it.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record ReportText(string Code, Localized Label, Localized Hint, bool Required, string Source, bool Verified);
