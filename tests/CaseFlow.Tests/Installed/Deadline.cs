using Xunit;

namespace CaseFlow.Tests.Installed;

/// <summary>Waits for a fact in another process, for at most half a minute.</summary>
internal static class Deadline
{
    public static async Task UntilAsync(string fact, Func<Task<bool>> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var tries = 0; tries < 300; tries++)
        {
            if (await holds())
            {
                return;
            }

            await timer.WaitForNextTickAsync();
        }

        Assert.Fail($"Within 30 seconds it did not come true that {fact}.");
    }
}
