namespace CaseFlow.Web.Accounts;

/// <summary>An invented account that the sign-in page offers.</summary>
/// <param name="UserName">What to type.</param>
/// <param name="Name">The person.</param>
/// <param name="Posts">Role codes.</param>
public sealed record DemoAccount(string UserName, string Name, IReadOnlyList<string> Posts);
