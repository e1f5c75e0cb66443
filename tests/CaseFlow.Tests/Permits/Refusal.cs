using CaseFlow.Language;
using Xunit;

namespace CaseFlow.Tests.Permits;

/// <summary>Asserts that a rule refuses, and with which reasons.</summary>
internal static class Refusal
{
    public static void Is(string code, Action action) => Assert.Contains(code, Of(action));

    public static IReadOnlyList<string> Of(Action action) => Spoken.Codes(Assert.Throws<RuleViolationException>(action).Reasons);
}
