using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings.Pages;

/// <summary>Who can owe a decision, as a form offers it.</summary>
internal static class OwnerChoices
{
    private const string Enterprise = "enterprise";

    /// <summary>The office, then units by name, then an enterprise, which is looked for.</summary>
    public static async Task<IReadOnlyList<(string Value, string Label)>> ReadAsync(CaseFlowDbContext db, Texts texts)
    {
        var units = await db.Set<Unit>().AsNoTracking().Where(u => u.ClosedAt == null).OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync();
        return
        [
            (ValueOf(DecisionOwner.Office), texts[$"role.{Roles.Office}"]),
            .. units.Select(u => (ValueOf(new(u.Id, null)), u.Name)),
            (Enterprise, texts["meeting.page.owner-enterprise"]),
        ];
    }

    /// <summary>Whether an enterprise is to be looked for.</summary>
    public static bool IsEnterprise(string? value) => value == Enterprise;

    /// <summary>An owner as the form's value; which enterprise stands in a field of its own.</summary>
    public static string ValueOf(DecisionOwner owner) => owner.EnterpriseId is not null ? Enterprise : owner.UnitId is { } unit ? $"unit:{unit}" : "office";

    /// <summary>The owner that was chosen.</summary>
    /// <exception cref="RuleViolationException">None is.</exception>
    public static DecisionOwner Read(string? value, string? enterprise) => value?.Split(':') switch
    {
        ["office"] => DecisionOwner.Office,
        ["unit", var id] => new(id, null),
        [Enterprise] when !string.IsNullOrEmpty(enterprise) => new(null, enterprise),
        _ => throw new RuleViolationException("meeting.missing", "@meeting.page.owner"),
    };
}
