using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>A closed enterprise works again (恢复在册): it is in the lists and may be taken into what begins from now on. What its closing ended stays ended.</summary>
public sealed class ReopenEnterprise(RegistryChronicle chronicle) : IOperation<ReopenEnterprise.Request, bool>
{
    public sealed record Request(string EnterpriseId, long Version, string Reason);

    /// <exception cref="RuleViolationException">The actor does not keep the registry, it is not closed, no reason is given, or its unit is closed: it goes to another first.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var enterprise = await context.EnterpriseAsync(request.EnterpriseId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, enterprise.Version);
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("registry.field-required", "@registry.closing.reason");
        }

        if (await RegisterUnit.UnitAsync(context, enterprise.UnitId, cancellationToken) is { IsOpen: false } unit)
        {
            throw new RuleViolationException("registry.unit-closed", unit.Name);
        }

        enterprise.Reopen();
        await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.enterprise-reopened", request.Reason.Trim())], cancellationToken);
        return true;
    }
}
