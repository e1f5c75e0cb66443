using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings.Pages;

/// <summary>Who can owe a decision, as a form offers it.</summary>
internal static class OwnerChoices
{
    /// <summary>The office, then units and enterprises by name.</summary>
    public static async Task<IReadOnlyList<(string Value, string Label)>> ReadAsync(CaseFlowDbContext db, Actor reader, Texts texts)
    {
        var units = await db.Set<Unit>().AsNoTracking().Where(u => u.ClosedAt == null).OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync();
        var enterprises = await db.Enterprises.AsNoTracking().VisibleTo(reader).OrderBy(e => e.Name).Select(e => new { e.Id, e.Name }).ToListAsync();
        return
        [
            (ValueOf(DecisionOwner.Office), texts[$"role.{Roles.Office}"]),
            .. units.Select(u => (ValueOf(new(u.Id, null)), u.Name)),
            .. enterprises.Select(e => (ValueOf(new(null, e.Id)), e.Name)),
        ];
    }

    /// <summary>An owner as the form's value.</summary>
    public static string ValueOf(DecisionOwner owner) => owner.EnterpriseId is { } enterprise ? $"enterprise:{enterprise}" : owner.UnitId is { } unit ? $"unit:{unit}" : "office";

    /// <summary>The owner that was chosen.</summary>
    /// <exception cref="RuleViolationException">None is.</exception>
    public static DecisionOwner Read(string? value) => value?.Split(':') switch
    {
        ["office"] => DecisionOwner.Office,
        ["unit", var id] => new(id, null),
        ["enterprise", var id] => new(null, id),
        _ => throw new RuleViolationException("meeting.missing", "@meeting.page.owner"),
    };
}
