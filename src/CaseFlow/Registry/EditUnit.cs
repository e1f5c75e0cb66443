using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Gives a unit another name or kind.</summary>
public sealed class EditUnit(RegistryChronicle chronicle) : IOperation<EditUnit.Request, bool>
{
    /// <param name="UnitId">The unit.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Name">Unique.</param>
    /// <param name="Kind">Village or town office.</param>
    public sealed record Request(string UnitId, long Version, string Name, UnitKind Kind);

    /// <returns>Whether anything changed.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var unit = await RegisterUnit.UnitAsync(context, request.UnitId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, unit.Version);
        var (oldName, oldKind) = (unit.Name, unit.Kind);
        var name = await RegisterUnit.FreeNameAsync(context, request.Name, unit.Id, cancellationToken);
        if ((name, request.Kind) == (oldName, oldKind))
        {
            return false;
        }

        unit.Change(name, request.Kind);
        var happened = new Message("registry.history.unit-changed", oldName, "@" + RegistryWords.Key(oldKind), name, "@" + RegistryWords.Key(request.Kind));
        await chronicle.RecordAsync(context, unit, happened, null, cancellationToken);
        return true;
    }
}
