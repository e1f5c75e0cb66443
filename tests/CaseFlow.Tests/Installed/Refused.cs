using CaseFlow.Language;
using Xunit;

namespace CaseFlow.Tests.Installed;

/// <summary>Asserts that a command is refused, with which reasons, and that each can be said in both languages.</summary>
internal static class Refused
{
    public static async Task IsAsync(InstalledCaseFlow app, string code, Func<Task> command) =>
        Assert.Contains(code, await CodesAsync(app, command));

    public static async Task<IReadOnlyList<string>> CodesAsync(InstalledCaseFlow app, Func<Task> command)
    {
        var refused = await Assert.ThrowsAsync<RuleViolationException>(command);
        Assert.All(refused.Reasons, reason => BothLanguages.Say(app.Get<Texts>(), reason));
        return [.. refused.Reasons.Select(r => r.Code)];
    }
}
