using CaseFlow.Workflows.Activities;

namespace CaseFlow.Workflows.Execution;

/// <summary>An activity that is to run soon.</summary>
/// <param name="Activity">What runs.</param>
/// <param name="Owner">Inside of what; null for the root. When the owner is gone by then, it does not run.</param>
/// <param name="CameBack">Whether an arrow back of a flowchart asked for it.</param>
/// <param name="Variables">What only it and its children see.</param>
internal sealed record WorkItem(Activity Activity, ActivityContext? Owner, bool CameBack, IReadOnlyList<VariableSlot> Variables);
