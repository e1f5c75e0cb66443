namespace CaseFlow.Guidance;

/// <summary>Marks this slice's resource files.</summary>
public sealed class GuidanceTexts;
