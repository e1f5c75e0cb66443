using CaseFlow.Language;

namespace CaseFlow.Commitments;

/// <summary>One letter to one enterprise in one campaign: a notice (告知书), delivered, or a commitment (承诺书), signed. From then on its text stands still.</summary>
public sealed class CommitmentLetter
{
    private readonly List<LetterCopy> _copies = [];

    private CommitmentLetter()
    {
        Id = CampaignId = ParticipationId = null!;
        Text = null!;
    }

    public CommitmentLetter(string id, string campaignId, string participationId, LetterKind kind, LetterText text, DateTimeOffset at)
    {
        Id = id;
        CampaignId = campaignId;
        ParticipationId = participationId;
        Kind = kind;
        Text = text;
        WrittenAt = at;
        Version = 1;
        _copies.AddRange(Enum.GetValues<CopyPlace>().Select(p => new LetterCopy(id, p)));
    }

    public string Id { get; private set; }

    public string CampaignId { get; private set; }

    /// <summary>Whose; also the id of the case that its history is written in.</summary>
    public string ParticipationId { get; private set; }

    public LetterKind Kind { get; private set; }

    public LetterText Text { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The day on which it was delivered or signed.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who received or signed it.</summary>
    public string? DoneByName { get; private set; }

    /// <summary>How it was signed; null for a notice, and before.</summary>
    public SigningWay? Way { get; private set; }

    /// <summary>Who entered it.</summary>
    public string? RecordedByName { get; private set; }

    /// <summary>Since when its text stands still.</summary>
    public DateTimeOffset? FrozenAt { get; private set; }

    /// <summary>What the text's hash was then, lower-case hex; also in the case's history.</summary>
    public string? FrozenHash { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>The four copies, in the plan's order.</summary>
    public IReadOnlyList<LetterCopy> Copies => [.. _copies.OrderBy(c => c.Place)];

    /// <summary>Delivered or signed.</summary>
    public bool IsDone => FrozenAt is not null;

    /// <summary>The text is still that which was delivered or signed.</summary>
    public bool IsIntact => FrozenHash is null || Text.Hash == FrozenHash;

    /// <summary>Takes the template and the campaign's dates as they are now.</summary>
    /// <returns>Whether that changed anything; never, once it stands still.</returns>
    internal bool Rewrite(LetterText text, DateTimeOffset at)
    {
        if (IsDone || text.Hash == Text.Hash)
        {
            return false;
        }

        (Text, WrittenAt) = (text, at);
        Version++;
        return true;
    }

    /// <summary>The notice was handed over.</summary>
    /// <exception cref="RuleViolationException">It was before, the day is in the future, or nobody received it.</exception>
    public void Deliver(DateOnly on, string? receiver, string recordedBy, DateTimeOffset at, DateOnly today)
    {
        RequireOpen(LetterKind.Notice, on, today);
        Freeze(on, Required(receiver, "commitment.receiver-missing"), recordedBy, at);
        _copies.Single(c => c.Place == CopyPlace.Enterprise).Deliver(on, DoneByName!, recordedBy, null);
    }

    /// <summary>The principal signed.</summary>
    /// <exception cref="RuleViolationException">It was signed before, the day is in the future, or it is not said who signed.</exception>
    public void Sign(SigningWay way, DateOnly on, string? signer, string recordedBy, DateTimeOffset at, DateOnly today)
    {
        RequireOpen(LetterKind.Commitment, on, today);
        Way = way;
        Freeze(on, Required(signer, "commitment.signer-missing"), recordedBy, at);
    }

    /// <summary>A copy reached its place.</summary>
    /// <exception cref="RuleViolationException">The letter is not yet delivered or signed, or the day is in the future or before that.</exception>
    public void RecordCopy(CopyPlace place, DateOnly on, string receivedBy, string recordedBy, string? note, DateOnly today)
    {
        if (DoneOn is not { } done)
        {
            throw new RuleViolationException($"commitment.copy-too-early.{Kind}");
        }

        if (on > today || on < done)
        {
            throw new RuleViolationException("commitment.copy-day", done.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        _copies.Single(c => c.Place == place).Deliver(on, Required(receivedBy, "commitment.receiver-missing"), recordedBy, note);
        Version++;
    }

    private static string Required(string? text, string refusal) => string.IsNullOrWhiteSpace(text) ? throw new RuleViolationException(refusal) : text.Trim();

    private void RequireOpen(LetterKind kind, DateOnly on, DateOnly today)
    {
        if (Kind != kind)
        {
            throw new InvalidOperationException($"A {Kind} is not a {kind}.");
        }

        if (IsDone)
        {
            throw new RuleViolationException($"commitment.done-already.{Kind}", DoneByName!, DoneOn!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        if (on > today)
        {
            throw new RuleViolationException("commitment.day-in-future");
        }
    }

    private void Freeze(DateOnly on, string byName, string recordedBy, DateTimeOffset at)
    {
        (DoneOn, DoneByName, RecordedByName, FrozenAt, FrozenHash) = (on, byName, recordedBy, at, Text.Hash);
        Version++;
    }
}
