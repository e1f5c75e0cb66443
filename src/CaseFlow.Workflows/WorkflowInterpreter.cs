using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;
using CaseFlow.Workflows.State;

namespace CaseFlow.Workflows;

/// <summary>CaseFlow's own interpreter of Elsa 3 definitions.</summary>
/// <param name="languages">Script languages; without one, expressions of its type are a problem of the definition.</param>
/// <param name="cron">Reads <c>Elsa.Cron</c>; without it, that activity is a problem of the definition.</param>
public sealed class WorkflowInterpreter(IEnumerable<IExpressionLanguage> languages, ICronReader? cron = null) : IWorkflowInterpreter
{
    /// <summary>The name stored with every instance.</summary>
    public const string EngineName = "CaseFlow";

    private readonly IReadOnlyList<IExpressionLanguage> languages = [.. languages];

    /// <inheritdoc />
    public string Engine => EngineName;

    /// <inheritdoc />
    public async ValueTask<Prepared> PrepareAsync(DefinitionDocument definition, IDefinitionSource called, CancellationToken cancellationToken) =>
        await new DefinitionReader(languages, cron).ReadAsync(definition, called, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc />
    public ValueTask<Burst> RunAsync(
        Prepared definition, InstanceState? state, Stimulus stimulus, BurstContext context, CancellationToken cancellationToken)
    {
        if (definition is not PreparedWorkflow { Workflow: var workflow })
            throw new ArgumentException("Prepared by another interpreter.", nameof(definition));
        if (state is null != stimulus is Stimulus.Start)
            throw new ArgumentException("A start has no state, and everything else has one.", nameof(state));

        return ValueTask.FromResult(stimulus switch
        {
            Stimulus.Start start => Start(workflow, start, context, cancellationToken),
            Stimulus.Resume resume => Resume(workflow, state!, resume, context, cancellationToken),
            Stimulus.Cancel cancel => Cancel(workflow, state!, cancel, context),
            _ => throw new ArgumentException("Unknown stimulus.", nameof(stimulus)),
        });
    }

    private Burst Start(Workflow workflow, Stimulus.Start start, BurstContext context, CancellationToken cancellationToken)
    {
        var instance = new Instance
        {
            Id = start.InstanceId,
            ParentId = start.ParentId,
            CorrelationId = start.CorrelationId,
            TriggerActivityId = start.TriggerActivityId,
            Inputs = start.Input.ToDictionary(pair => pair.Key, pair => new ScriptValue(pair.Value), StringComparer.Ordinal),
            Variables = [.. workflow.Variables.Select(variable => new VariableSlot(variable))],
        };
        using var burst = new BurstInMotion(workflow, instance, context, languages);
        burst.Start(cancellationToken);
        return BurstResult.Of(burst);
    }

    private Burst Resume(Workflow workflow, InstanceState state, Stimulus.Resume resume, BurstContext context, CancellationToken cancellationToken)
    {
        using var burst = InstanceReader.Read(state, workflow, context, languages);
        var bookmark = burst.Bookmarks.Find(open => open.Id == resume.BookmarkId) ?? throw new BookmarkNotFoundException(resume.BookmarkId);
        burst.Resume(bookmark, resume.Value, cancellationToken);
        return BurstResult.Of(burst);
    }

    private Burst Cancel(Workflow workflow, InstanceState state, Stimulus.Cancel cancel, BurstContext context)
    {
        using var burst = InstanceReader.Read(state, workflow, context, languages);
        if (burst.Root is { } root)
        {
            burst.Journal(root, JournalKind.Cancelled, cancel.Reason);
            burst.Ended(InstanceSubStatus.Cancelled);
        }

        return BurstResult.Of(burst);
    }
}
