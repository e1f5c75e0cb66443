namespace CaseFlow.Grading;

/// <summary>Announces that an application or its certificate changed.</summary>
/// <param name="Id">The application.</param>
public sealed record GradingChanged(string Id);
