using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Audit;

/// <summary>One thing that happened to a case, by a person or by the product itself. Never changed; each entry holds the hash of the one before.</summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    internal AuditEntry(string caseId, int sequence, string previousHash, string actorId, string actorName, string? onBehalfOfName, Message message, string? comment, DateTimeOffset at)
    {
        CaseId = caseId;
        Sequence = sequence;
        PreviousHash = previousHash;
        ActorId = actorId;
        ActorName = actorName;
        OnBehalfOfName = onBehalfOfName;
        Code = message.Code;
        Arguments = [.. message.Arguments];
        Comment = comment;

        // Whole microseconds: what PostgreSQL can store must hash to the same value when it is read back.
        At = new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        Hash = ComputeHash();
    }

    public string CaseId { get; private set; } = "";

    /// <summary>From 1, without gaps.</summary>
    public int Sequence { get; private set; }

    public string ActorId { get; private set; } = "";

    /// <summary>The name at that time; empty for the product itself.</summary>
    public string ActorName { get; private set; } = "";

    public string? OnBehalfOfName { get; private set; }

    /// <summary>What happened, as a resource key.</summary>
    public string Code { get; private set; } = "";

    public IReadOnlyList<string> Arguments { get; private set; } = [];

    /// <summary>The person's own words, if any.</summary>
    public string? Comment { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The hash of the entry before, empty for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256 over this entry and <see cref="PreviousHash"/>, lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    public Message Message => new(Code, Arguments);

    /// <summary>What <see cref="Hash"/> must be.</summary>
    public string ComputeHash()
    {
        var text = JsonSerializer.Serialize(new object?[]
        {
            CaseId, Sequence, PreviousHash, ActorId, ActorName, OnBehalfOfName, Code, Arguments, Comment,
            At.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
