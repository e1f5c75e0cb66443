namespace CaseFlow.Workflows.Expressions;

/// <summary>A compiled script; immutable and shared between threads. Only the language that made it can read it.</summary>
public interface IPreparedExpression;
