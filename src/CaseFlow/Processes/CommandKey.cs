using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseFlow.Processes;

/// <summary>That a command was done, and what was answered; kept for thirty days.</summary>
public sealed class CommandKey
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private CommandKey()
    {
    }

    internal CommandKey(string actor, string operation, string key, string bodyHash, object? result, DateTimeOffset at)
    {
        Actor = actor;
        Operation = operation;
        Key = key;
        BodyHash = bodyHash;
        Result = JsonSerializer.Serialize(result, Json);
        At = at;
    }

    public string Actor { get; private set; } = "";

    public string Operation { get; private set; } = "";

    public string Key { get; private set; } = "";

    /// <summary>SHA-256 of the request, lower-case hex.</summary>
    public string BodyHash { get; private set; } = "";

    /// <summary>The answer as JSON.</summary>
    public string Result { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    internal static string HashOf<T>(T request) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request, Json)));

    internal T ResultAs<T>() => JsonSerializer.Deserialize<T>(Result, Json)!;
}
