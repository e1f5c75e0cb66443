namespace CaseFlow.Grading;

/// <summary>Points off 100 for what is found at an enterprise after its review.</summary>
/// <param name="MajorHazard">For each major hidden danger.</param>
/// <param name="Hazard">For each other hidden danger.</param>
/// <param name="Accident">For each accident.</param>
public sealed record WatchDeductions(int MajorHazard, int Hazard, int Accident);
