namespace CaseFlow.Web.Demo;

/// <summary>One thing that somebody does in the demo's story.</summary>
/// <param name="At">When.</param>
/// <param name="DoAsync">What; by the product's own operations, or nothing where the story took another turn.</param>
/// <param name="Opens">Happens also where the story has no past: then it happens now.</param>
public sealed record DemoAct(DateTimeOffset At, Func<DemoCast, CancellationToken, Task> DoAsync, bool Opens = false);
