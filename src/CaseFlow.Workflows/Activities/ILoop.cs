namespace CaseFlow.Workflows.Activities;

/// <summary>An activity that <see cref="Break"/> leaves.</summary>
internal interface ILoop;
