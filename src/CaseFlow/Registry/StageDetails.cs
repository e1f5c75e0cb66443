using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>What people write down of a completed stage.</summary>
/// <param name="CompletedOn">The day on which it was completed, in the town's zone.</param>
/// <param name="Organisation">Who evaluated, designed, built or accepted.</param>
/// <param name="Result">What came of it.</param>
public sealed record StageDetails(DateOnly? CompletedOn, string Organisation, string Result)
{
    internal const int LongestOrganisation = 200;
    internal const int LongestResult = 1000;

    /// <summary>Tidied, or refused with every reason.</summary>
    /// <exception cref="RuleViolationException">Something is missing, too long, or the day lies ahead.</exception>
    internal StageDetails Checked(DateOnly today)
    {
        var tidy = this with { Organisation = Organisation.Trim(), Result = Result.Trim() };
        List<Message> problems = [];
        if (tidy.CompletedOn is null)
        {
            problems.Add(new Message("registry.field-required", "@registry.project.completed-on"));
        }

        if (tidy.CompletedOn > today)
        {
            problems.Add(new Message("registry.project.future"));
        }

        Check(tidy.Organisation, "@registry.project.organisation", LongestOrganisation, problems);
        Check(tidy.Result, "@registry.project.result", LongestResult, problems);
        return problems.Count == 0 ? tidy : throw new RuleViolationException(problems);
    }

    private static void Check(string text, string label, int longest, List<Message> problems)
    {
        if (text.Length == 0)
        {
            problems.Add(new Message("registry.field-required", label));
        }

        if (text.Length > longest)
        {
            problems.Add(new Message("registry.too-long", label, longest.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
