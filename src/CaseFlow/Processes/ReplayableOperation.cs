using System.Text.Json;

namespace CaseFlow.Processes;

/// <summary>An operation that an incident can carry out again.</summary>
public abstract record ReplayableOperation(Type OperationType)
{
    internal abstract Task RunAsync(CommandGateway gateway, object operation, ProcessIncident incident, CancellationToken cancellationToken);

    /// <summary>Names an operation with its request and result.</summary>
    public static ReplayableOperation Of<TOperation, TRequest, TResult>()
        where TOperation : class, IOperation<TRequest, TResult> => new Typed<TOperation, TRequest, TResult>();

    private sealed record Typed<TOperation, TRequest, TResult>() : ReplayableOperation(typeof(TOperation))
        where TOperation : class, IOperation<TRequest, TResult>
    {
        internal override Task RunAsync(CommandGateway gateway, object operation, ProcessIncident incident, CancellationToken cancellationToken) =>
            gateway.RunAsync(
                (TOperation)operation,
                JsonSerializer.Deserialize<TRequest>(incident.Request, CommandKey.Json)!,
                incident.Caller,
                incident.Key,
                incident.AskedAt,
                cancellationToken);
    }
}
