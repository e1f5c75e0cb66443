namespace CaseFlow.Cases;

/// <summary>The component that shows one kind of case on the pages of its tasks; registered by the case's slice.</summary>
/// <param name="Kind">The kind (<see cref="CaseFile.Kind"/>).</param>
/// <param name="Component">A Blazor component with the parameters <c>CaseId</c> (string), <c>Crumbs</c>, <c>Above</c> (a fragment over the facts) and <c>Decision</c> (a fragment at their right), which keeps itself up to date while it is open.</param>
/// <param name="PageOf">The address of a case's own page.</param>
public sealed record CaseView(string Kind, Type Component, Func<string, string> PageOf);
