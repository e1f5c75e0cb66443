namespace CaseFlow.Reporting;

/// <summary>A form's configuration as the installation holds it, taken from <c>seed/reporting</c>.</summary>
public sealed class ReportFormRow
{
    private ReportFormRow()
    {
    }

    public ReportFormRow(string code, string json)
    {
        Code = code;
        Json = json;
    }

    public string Code { get; private set; } = "";

    /// <summary>The file's text, see <see cref="ReportForm.Parse"/>.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Takes the file as it is now.</summary>
    public void Replace(string json)
    {
        if (json != Json)
        {
            Json = json;
            Version++;
        }
    }
}
