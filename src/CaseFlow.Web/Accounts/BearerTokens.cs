namespace CaseFlow.Web.Accounts;

/// <summary>Names the API's authentication scheme: opaque bearer tokens, protected by the installation's keys.</summary>
public static class BearerTokens
{
    public const string Scheme = "Bearer";
}
