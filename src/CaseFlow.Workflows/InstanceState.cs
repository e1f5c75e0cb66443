namespace CaseFlow.Workflows;

/// <summary>An instance at rest; opaque to everyone but the engine that wrote it.</summary>
/// <param name="Engine">The engine's name (<see cref="IWorkflowInterpreter.Engine"/>).</param>
/// <param name="Format">The engine's format number; an engine reads every earlier format of its own.</param>
/// <param name="Bytes">The state.</param>
public sealed record InstanceState(string Engine, int Format, ReadOnlyMemory<byte> Bytes);
