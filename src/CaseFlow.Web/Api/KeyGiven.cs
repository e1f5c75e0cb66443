using CaseFlow.Language;

namespace CaseFlow.Web.Api;

/// <summary>Refuses an empty idempotency key: a repeat of such a request would do everything twice.</summary>
internal sealed class KeyGiven(Texts texts) : IEndpointFilter
{
    private const int Longest = 200;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<IKeyed>().Any(keyed => string.IsNullOrWhiteSpace(keyed.IdempotencyKey) || keyed.IdempotencyKey.Length > Longest)
            ? throw new BadHttpRequestException(texts["process.key-length", Longest])
            : next(context);
}
