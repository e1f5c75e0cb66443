namespace CaseFlow.Web.Api;

/// <summary>A request whose repeat must change nothing.</summary>
internal interface IKeyed
{
    string IdempotencyKey { get; }
}
