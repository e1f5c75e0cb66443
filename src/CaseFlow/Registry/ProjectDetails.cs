using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>What people write down of a building project.</summary>
/// <param name="Name">As it was approved or filed.</param>
/// <param name="Kind">What is built.</param>
public sealed record ProjectDetails(string Name, ProjectKind? Kind)
{
    internal const int LongestName = 200;

    /// <summary>Tidied, or refused with every reason.</summary>
    /// <exception cref="RuleViolationException">Something is missing or too long.</exception>
    internal ProjectDetails Checked()
    {
        var tidy = this with { Name = Name.Trim() };
        List<Message> problems = [];
        if (tidy.Name.Length == 0)
        {
            problems.Add(new Message("registry.field-required", "@registry.project.name"));
        }

        if (tidy.Name.Length > LongestName)
        {
            problems.Add(new Message("registry.too-long", "@registry.project.name", LongestName.ToString(CultureInfo.InvariantCulture)));
        }

        if (tidy.Kind is null)
        {
            problems.Add(new Message("registry.field-required", "@registry.project.kind"));
        }

        return problems.Count == 0 ? tidy : throw new RuleViolationException(problems);
    }
}
