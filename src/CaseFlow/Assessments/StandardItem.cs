using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>One thing to check under a sub-element (评分项).</summary>
/// <param name="Key">Its key in stored assessments; stays the same when a later version of the file changes the item.</param>
/// <param name="Number">For example 5.1.2-1.</param>
/// <param name="Text">What should be so.</param>
/// <param name="Full">Points when it is so.</param>
/// <param name="IsVeto">May fail the whole (否决项).</param>
/// <param name="MayBeNotApplicable">May be left out with a reason (不适用).</param>
/// <param name="Hint">Where to look and what costs points.</param>
public sealed record StandardItem(string Key, string Number, Localized Text, int Full, bool IsVeto, bool MayBeNotApplicable, Localized Hint)
{
    /// <summary>Number and text, as an argument of a sentence.</summary>
    public string AsArgument() => new Localized($"{Number} {Text.Zh}", $"{Number} {Text.En}").AsArgument();
}
