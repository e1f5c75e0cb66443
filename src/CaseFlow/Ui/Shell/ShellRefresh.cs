namespace CaseFlow.Ui.Shell;

/// <summary>Tells every open shell that counts may have changed; called after a commit, never before.</summary>
public sealed class ShellRefresh
{
    /// <summary>Raised on the caller's thread; subscribers go to their own dispatcher.</summary>
    public event EventHandler? Requested;

    /// <summary>Asks all shells to count again.</summary>
    public void Request() => Requested?.Invoke(this, EventArgs.Empty);
}
