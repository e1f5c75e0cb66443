using CaseFlow.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Rehearsals;

/// <summary>One throw-away installation; gone with everything in it when disposed.</summary>
/// <param name="services">Its services.</param>
/// <param name="clock">Its clock.</param>
/// <param name="keepAlive">What holds its database.</param>
public sealed class RehearsalStage(ServiceProvider services, VirtualClock clock, IAsyncDisposable keepAlive) : IAsyncDisposable
{
    public VirtualClock Clock { get; } = clock;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Runs one of the product's own operations there.</summary>
    public Task<TResult> RunAsync<TOperation, TRequest, TResult>(TRequest request, string accountId, string key, CancellationToken cancellationToken)
        where TOperation : class, IOperation<TRequest, TResult> =>
        Get<CommandGateway>().RunAsync(Get<TOperation>(), request, new Caller(accountId, Clock.GetUtcNow(), "rehearsal"), key, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await keepAlive.DisposeAsync();
    }
}
