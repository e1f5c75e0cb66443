using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Closes a unit (撤并), or opens it again. Its enterprises go to other units first: none is left without somebody who looks after it.</summary>
public sealed class CloseUnit(RegistryChronicle chronicle) : IOperation<CloseUnit.Request, bool>
{
    /// <param name="UnitId">The unit.</param>
    /// <param name="Reopen">Opens a closed one.</param>
    /// <param name="Reason">Required for closing.</param>
    public sealed record Request(string UnitId, bool Reopen, string? Reason);

    /// <returns>Whether it is open now.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var unit = await RegisterUnit.UnitAsync(context, request.UnitId, cancellationToken);
        if (request.Reopen)
        {
            unit.Reopen();
        }
        else
        {
            await CloseAsync(unit, request, context, cancellationToken);
        }

        var happened = new Message(request.Reopen ? "registry.history.unit-reopened" : "registry.history.unit-closed", unit.Name);
        await chronicle.RecordAsync(context, unit, happened, EnterpriseDetails.Written(request.Reason), cancellationToken);
        return unit.IsOpen;
    }

    private static async Task CloseAsync(Unit unit, Request request, CommandContext context, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("registry.close-reason");
        }

        if (await context.Db.Enterprises.Operating().CountAsync(e => e.UnitId == unit.Id, cancellationToken) is > 0 and var left)
        {
            throw new RuleViolationException("registry.unit-has-enterprises", unit.Name, left.ToString(CultureInfo.InvariantCulture));
        }

        unit.Close(context.Now);
    }
}
