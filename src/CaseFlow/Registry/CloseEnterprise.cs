using CaseFlow.Calendar;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>The office closes an enterprise (关停、注销、迁出): it leaves the lists and gets no new work; what the slices say follows (<see cref="IEnterpriseClosing"/>) happens with it. Its other open cases stay for somebody to end.</summary>
public sealed class CloseEnterprise(RegistryChronicle chronicle, IEnumerable<IEnterpriseClosing> followers, TownClock clock) : IOperation<CloseEnterprise.Request, bool>
{
    internal const int LongestReason = 500;

    /// <param name="EnterpriseId">The enterprise.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Kind">How it ended.</param>
    /// <param name="On">Since when, in the town's zone; not in the future.</param>
    /// <param name="Reason">Why, or by which paper.</param>
    public sealed record Request(string EnterpriseId, long Version, ClosureKind? Kind, DateOnly? On, string Reason);

    /// <exception cref="RuleViolationException">The actor does not keep the registry, it is closed already, or kind, day or reason are missing or wrong; every reason at once.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var enterprise = await context.EnterpriseAsync(request.EnterpriseId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, enterprise.Version);
        var reason = request.Reason.Trim();
        if (Problems(request, reason).ToList() is { Count: > 0 } problems)
        {
            throw new RuleViolationException(problems);
        }

        enterprise.Close(request.Kind!.Value, request.On!.Value, reason);
        var happened = new Message("registry.history.enterprise-closed", "@" + RegistryWords.Key(request.Kind.Value), StaffAccess.Day(request.On), reason);
        await chronicle.RecordAsync(context, enterprise, [happened], cancellationToken);
        await context.DropDraftAsync(FormKeys.Closing(enterprise.Id), cancellationToken);
        foreach (var follower in followers)
        {
            await follower.ClosedAsync(context, enterprise, reason, cancellationToken);
        }

        return true;
    }

    private IEnumerable<Message> Problems(Request request, string reason)
    {
        if (request.Kind is null)
        {
            yield return new Message("registry.field-required", "@registry.closing.kind");
        }

        if (request.On is null)
        {
            yield return new Message("registry.field-required", "@registry.closing.on");
        }

        if (request.On > clock.Today)
        {
            yield return new Message("registry.closing.future");
        }

        if (reason.Length == 0)
        {
            yield return new Message("registry.field-required", "@registry.closing.reason");
        }

        if (reason.Length > LongestReason)
        {
            yield return new Message("registry.too-long", "@registry.closing.reason", LongestReason.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
