namespace CaseFlow.Ui.Shell;

/// <summary>Addresses that come with a request and may only lead back into the product.</summary>
public static class LocalPath
{
    /// <summary>The path as given if it stays on this host, else <c>/</c>.</summary>
    public static string OrRoot(string? path) =>
        path is ['/', not ('/' or '\\'), ..] && !path.Any(char.IsControl) ? path : "/";
}
