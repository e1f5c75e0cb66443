using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CaseFlow.Tests.Mail;

/// <summary>A server that accepts every connection and never says a word, like one behind a broken firewall.</summary>
internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _callers = [];

    public SilentServer() => _listener.Start();

    /// <summary>Settings of an installation that sends here; it would wait five minutes for an answer.</summary>
    public void Configure(IDictionary<string, string?> settings)
    {
        settings["Mail:Host"] = IPAddress.Loopback.ToString();
        settings["Mail:Port"] = ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        settings["Mail:TimeoutSeconds"] = "300";
    }

    /// <summary>Waits until somebody calls.</summary>
    public async Task CalledAsync(CancellationToken cancellationToken) => _callers.Add(await _listener.AcceptTcpClientAsync(cancellationToken));

    /// <summary>Hangs up on everybody.</summary>
    public void Dispose()
    {
        _callers.ForEach(c => c.Dispose());
        _listener.Dispose();
    }
}
