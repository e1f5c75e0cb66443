namespace CaseFlow.Registry;

/// <summary>A section of an enterprise's file that another slice knows about; registered by that slice.</summary>
/// <param name="Order">Smaller comes first.</param>
/// <param name="Component">A Blazor component with the parameter <c>EnterpriseId</c> (string).</param>
public sealed record FileSection(int Order, Type Component);
