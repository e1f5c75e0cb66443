using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>What people write down of an employee.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Post">岗位, in the enterprise's own words.</param>
/// <param name="Phone">Personal data.</param>
public sealed record EmployeeDetails(string Name, string Post, string? Phone)
{
    /// <summary>Tidied, or refused with every reason.</summary>
    /// <exception cref="RuleViolationException">Name or post is missing, or something is too long.</exception>
    internal EmployeeDetails Checked()
    {
        var tidy = new EmployeeDetails(Name.Trim(), Post.Trim(), EnterpriseDetails.Written(Phone));
        List<Message> problems = [];
        Check("@registry.person.name", tidy.Name, EnterpriseRules.LongestPerson, required: true);
        Check("@registry.person.post", tidy.Post, EnterpriseRules.LongestPerson, required: true);
        Check("@registry.person.phone", tidy.Phone ?? "", EnterpriseRules.LongestPhone, required: false);
        return problems.Count == 0 ? tidy : throw new RuleViolationException(problems);

        void Check(string label, string text, int longest, bool required)
        {
            if (required && text.Length == 0)
            {
                problems.Add(new Message("registry.field-required", label));
            }

            if (text.Length > longest)
            {
                problems.Add(new Message("registry.too-long", label, longest.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }
}
