namespace CaseFlow.Processes;

/// <summary>One verb of the business. It validates and stages; <see cref="CommandGateway"/> commits.</summary>
/// <typeparam name="TRequest">What is asked; serialisable, since an incident keeps it.</typeparam>
/// <typeparam name="TResult">What is answered; serialisable, since a repeated key gets the same answer.</typeparam>
public interface IOperation<in TRequest, TResult>
{
    /// <summary>Validates the request and stages every change in <see cref="CommandContext.Db"/>. May run several times for one request; has no effect outside the context.</summary>
    /// <exception cref="Language.RuleViolationException">A rule forbids it; nothing is committed.</exception>
    ValueTask<TResult> ExecuteAsync(TRequest request, CommandContext context, CancellationToken cancellationToken);
}
