using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Registers a reporting unit (登记属地单位).</summary>
public sealed class RegisterUnit(RegistryChronicle chronicle) : IOperation<RegisterUnit.Request, RegisterUnit.Result>
{
    /// <param name="Name">As the town uses it; unique.</param>
    /// <param name="Kind">Village or town office.</param>
    public sealed record Request(string Name, UnitKind Kind);

    public sealed record Result(string UnitId);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var unit = new Unit(context.NewId(), await FreeNameAsync(context, request.Name, null, cancellationToken), request.Kind, isDemo: false);
        context.Db.Add(unit);
        await chronicle.RecordAsync(context, unit, new Message("registry.history.unit-registered", unit.Name), null, cancellationToken);
        return new Result(unit.Id);
    }

    /// <summary>A name that no other unit has.</summary>
    internal static async Task<string> FreeNameAsync(CommandContext context, string typed, string? ownId, CancellationToken cancellationToken)
    {
        var name = typed.Trim();
        if (name.Length == 0)
        {
            throw new RuleViolationException("registry.unit-name-missing");
        }

        if (name.Length > EnterpriseRules.LongestName)
        {
            throw new RuleViolationException("registry.too-long", "@registry.unit-name", EnterpriseRules.LongestName.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return await context.Db.Units.AnyAsync(u => u.Name == name && u.Id != ownId, cancellationToken)
            ? throw new RuleViolationException("registry.unit-name-taken", name)
            : name;
    }

    /// <summary>Loads a unit for a change.</summary>
    internal static async Task<Unit> UnitAsync(CommandContext context, string unitId, CancellationToken cancellationToken) =>
        await context.Db.Units.FindAsync([unitId], cancellationToken) ?? throw new RuleViolationException("registry.unit-unknown");
}
