using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Agenda;

/// <summary>A person's calendar feed (日历订阅): whoever knows its address reads it, so only a hash of the secret part is kept.</summary>
public sealed class AgendaFeed
{
    private AgendaFeed()
    {
        AccountId = Id = SecretHash = null!;
    }

    internal AgendaFeed(string accountId) => (AccountId, Id, SecretHash) = (accountId, "", "");

    public string AccountId { get; private set; }

    /// <summary>The open part of its address; a new one with each renewal.</summary>
    public string Id { get; private set; }

    /// <summary>SHA-256 of the secret part, hexadecimal.</summary>
    public string SecretHash { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Takes a new address; the one before is good for nothing any more.</summary>
    internal void Renew(string id, string secret, DateTimeOffset now)
    {
        (Id, SecretHash, OpenedAt) = (id, HashOf(secret), now);
        Version++;
    }

    /// <summary>Whether this is the secret; takes the same time for every wrong one.</summary>
    public bool Admits(string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(secret)), Encoding.ASCII.GetBytes(SecretHash));

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
