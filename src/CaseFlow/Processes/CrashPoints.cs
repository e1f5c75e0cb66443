namespace CaseFlow.Processes;

/// <summary>
/// Named points at which a test kills the whole process: <c>CASEFLOW_CRASH_AT=before-commit:CompleteTask</c>. Without that
/// variable nothing is compared. SIGKILL, not an exception: no handler may tidy up.
/// </summary>
public sealed class CrashPoints
{
    private readonly string? _point = Environment.GetEnvironmentVariable("CASEFLOW_CRASH_AT");

    internal void Pass(string point, string operation)
    {
        if (_point is not null && (_point == point || _point == $"{point}:{operation}"))
        {
            System.Diagnostics.Process.GetCurrentProcess().Kill();
            Environment.FailFast("Killed at a crash point.");
        }
    }
}
