namespace CaseFlow.Language;

/// <summary>A request that a rule forbids. Nothing has changed; the message says in one sentence what the person can do about it.</summary>
public sealed class RuleViolationException : Exception
{
    /// <summary>Refuses with one sentence.</summary>
    /// <param name="code">The resource key of the sentence.</param>
    /// <param name="arguments">Its arguments, see <see cref="Message"/>.</param>
    public RuleViolationException(string code, params IReadOnlyList<string> arguments)
        : this([new Message(code, arguments)])
    {
    }

    /// <summary>Refuses with every reason found, so that a person mends them all at once.</summary>
    /// <param name="reasons">At least one.</param>
    public RuleViolationException(IReadOnlyList<Message> reasons)
        : base(string.Join("; ", reasons.Select(r => r.Arguments.Count == 0 ? r.Code : $"{r.Code} ({string.Join(", ", r.Arguments)})"))) => Reasons = reasons;

    /// <summary>All reasons, the most important first.</summary>
    public IReadOnlyList<Message> Reasons { get; }
}
