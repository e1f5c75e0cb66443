namespace CaseFlow.Permits;

/// <summary>One permit type's configuration as the installation holds it; a new installation takes it from <c>seed/permit-types</c>.</summary>
public sealed class PermitTypeRow
{
    private PermitTypeRow()
    {
    }

    public PermitTypeRow(string code, int order, string json)
    {
        Code = code;
        Order = order;
        Json = json;
    }

    public string Code { get; private set; } = "";

    /// <summary>Position in lists.</summary>
    public int Order { get; private set; }

    /// <summary>The configuration file's text, see <see cref="PermitTypeFile"/>.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Takes the file as it is now.</summary>
    public void Replace(int order, string json)
    {
        if (order != Order || json != Json)
        {
            Order = order;
            Json = json;
            Version++;
        }
    }
}
