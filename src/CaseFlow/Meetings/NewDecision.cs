namespace CaseFlow.Meetings;

/// <summary>One decision as it is written down with the meeting.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">By whom.</param>
/// <param name="DueOn">By the end of this day.</param>
public sealed record NewDecision(string Text, DecisionOwner Owner, DateOnly DueOn);
