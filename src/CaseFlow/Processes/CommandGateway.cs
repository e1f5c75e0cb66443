using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Processes;

/// <summary>
/// The one place where business rows are committed. Runs a command without a write lock, saves all it staged in one transaction (which others may share, see <see cref="GroupCommit"/>),
/// and starts over from fresh state when another command was faster.
/// </summary>
public sealed class CommandGateway(
    IDbContextFactory<CaseFlowDbContext> contexts,
    IServiceScopeFactory scopes,
    TimeProvider time,
    GroupCommit commits,
    CommitSignals signals,
    CrashPoints crashPoints,
    ILogger<CommandGateway> log)
{
    private const string Busy = "process.busy";
    private const string NotSaved = "process.not-saved";

    /// <summary>How often a command starts over after losing a race (design rule 2).</summary>
    public const int Attempts = 5;

    /// <summary>Runs one command.</summary>
    /// <param name="operation">The verb.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="caller">On whose word.</param>
    /// <param name="key">The caller's idempotency key: the same key with the same request gets the first answer and changes nothing. Empty for an operation that is harmless to repeat.</param>
    /// <param name="cancellationToken">Ends the command before it is committed.</param>
    /// <exception cref="RuleViolationException">A rule forbids it; nothing changed.</exception>
    /// <exception cref="KeyReusedException">The key came before with another request.</exception>
    /// <exception cref="AnswerKeptException">The process could not go on after the person's answer; the answer is kept in an incident.</exception>
    public Task<TResult> RunAsync<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        string key,
        CancellationToken cancellationToken = default) =>
        RunAsync(operation, request, caller, key, askedAt: null, cancellationToken);

    internal async Task<TResult> RunAsync<TRequest, TResult>(
        IOperation<TRequest, TResult> operation,
        TRequest request,
        Caller caller,
        string key,
        DateTimeOffset? askedAt,
        CancellationToken cancellationToken)
    {
        var name = operation.GetType().Name;
        var body = CommandKey.HashOf(request);
        var isRemembered = key.Length > 0 && operation is not IGuardedByRow;
        var first = time.GetUtcNow();
        var isRefusedBefore = false;
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            if (isRemembered && await db.Set<CommandKey>().AsNoTracking().SingleOrDefaultAsync(k => k.Actor == caller.AccountId && k.Operation == name && k.Key == key, cancellationToken) is { } earlier)
            {
                return earlier.BodyHash == body ? earlier.ResultAs<TResult>() : throw new KeyReusedException(key);
            }

            if (key.Length > 0 && askedAt is null && await OpenIncidentAsync(db, name, caller, key, cancellationToken) is { } kept)
            {
                throw CommandKey.HashOf(JsonSerializer.Deserialize<TRequest>(kept.Request, CommandKey.Json)) == body ? new AnswerKeptException(kept) : new KeyReusedException(key);
            }

            await using var scope = scopes.CreateAsyncScope();
            var context = new CommandContext(db, caller, time.GetUtcNow(), askedAt, scope.ServiceProvider.GetRequiredService<ProcessStage>());
            try
            {
                var result = await operation.ExecuteAsync(request, context, cancellationToken);
                if (isRemembered)
                {
                    db.Add(new CommandKey(caller.AccountId, name, key, body, result, context.Now));
                }

                crashPoints.Pass("before-save", name);
                await commits.CommitAsync(db, name, cancellationToken);
                signals.Committed(context.Announcements);
                return result;
            }
            catch (BurstFaultedException fault)
            {
                await KeepIncidentAsync(fault, name, request, caller, askedAt ?? first, key, cancellationToken);
                throw Explain(fault, caller);
            }
            catch (RuleViolationException refused) when (!isRefusedBefore)
            {
                // Rows are read one after the other: another's commit in between, perhaps of the same click, makes a refusal that fresh state does not repeat.
                isRefusedBefore = true;
                log.LogDebug(refused, "Command {Operation} was refused, looked at once more", name);
            }
            catch (Exception lost) when (IsLostRace(lost) && attempt < Attempts)
            {
                log.LogDebug(lost, "Command {Operation} lost a race, attempt {Attempt}", name, attempt);
            }
            catch (Exception lost) when (IsLostRace(lost))
            {
                log.LogWarning(lost, "Command {Operation} lost {Attempts} races", name, Attempts);
                throw new RuleViolationException(Busy);
            }
            catch (Exception down) when (SaveFailures.IsStorageDown(down))
            {
                log.LogError(down, "Command {Operation} could not be saved", name);
                throw new RuleViolationException(NotSaved);
            }
        }
    }

    private async Task KeepIncidentAsync<TRequest>(BurstFaultedException fault, string operation, TRequest request, Caller caller, DateTimeOffset asked, string key, CancellationToken cancellationToken)
    {
        log.LogError(fault.InnerException, "Instance {Instance} faulted at {Activity}: {Message}", fault.InstanceId, fault.Incident.ActivityId, fault.Incident.Message);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var now = time.GetUtcNow();
        var context = new CommandContext(db, caller, now, asked, scope.ServiceProvider.GetRequiredService<ProcessStage>());
        var body = JsonSerializer.Serialize(request, CommandKey.Json);
        var open = ProcessIncident.CanBeAskedAgain(fault, caller)
            ? await OpenStartAsync(db, operation, caller, body, cancellationToken)
            : await OpenIncidentAsync(db, operation, caller, key, cancellationToken) is { } kept && kept.InstanceId == fault.InstanceId ? kept : null;
        if (open is not null)
        {
            open.FailedAgain(fault.Incident, now);
        }
        else
        {
            db.Add(new ProcessIncident(context.NewId(), fault, operation, body, caller, key, asked));
            foreach (var keeper in scope.ServiceProvider.GetServices<IIncidentListener>())
            {
                await keeper.KeptAsync(fault, context, cancellationToken);
            }
        }

        await commits.CommitAsync(db, "KeepIncident", cancellationToken);
        signals.Committed(context.Announcements);
    }

    // A key is its caller's own: two people may choose the same.
    private static Task<ProcessIncident?> OpenIncidentAsync(CaseFlowDbContext db, string operation, Caller caller, string key, CancellationToken cancellationToken) =>
        db.Set<ProcessIncident>()
            .Where(i => i.Operation == operation && i.CallerId == caller.AccountId && i.Key == key && i.ResolvedAt == null && !i.IsStart)
            .OrderByDescending(i => i.AskedAt)
            .FirstOrDefaultAsync(cancellationToken);

    // Who tries the same start again and again has one incident that counts.
    private static Task<ProcessIncident?> OpenStartAsync(CaseFlowDbContext db, string operation, Caller caller, string request, CancellationToken cancellationToken) =>
        db.Set<ProcessIncident>().FirstOrDefaultAsync(i => i.Operation == operation && i.CallerId == caller.AccountId && i.Request == request && i.ResolvedAt == null && i.IsStart, cancellationToken);

    private static Exception Explain(BurstFaultedException fault, Caller caller) =>
        ProcessIncident.CanBeAskedAgain(fault, caller)
            ? new RuleViolationException("process.cannot-start", fault.Incident.ActivityId, fault.Incident.Message)
            : new AnswerKeptException(fault);

    /// <summary>Refused by circumstances that pass, not by a rule.</summary>
    internal static bool IsPassing(RuleViolationException refused) => refused.Reasons is [{ Code: Busy or NotSaved }];

    // A bookmark that a faster command resumed is gone when this one comes; fresh state tells what became of it.
    private static bool IsLostRace(Exception exception) => exception is Workflows.BookmarkNotFoundException || SaveFailures.IsLostRace(exception);
}
