using System.Text.Json;
using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Execution;

/// <summary>A burst while it runs: what is to run next, and what has been caused so far.</summary>
internal sealed class BurstInMotion(Workflow workflow, Instance instance, BurstContext world, IReadOnlyList<IExpressionLanguage> languages) : IDisposable
{
    /// <summary>How many activities one burst may run before it is taken to run for ever.</summary>
    public const int Budget = 10_000;

    private readonly Queue<WorkItem> queue = new();
    private readonly IExpressionScope?[] scopes = new IExpressionScope?[languages.Count];
    private ExpressionView? view;

    public Workflow Workflow => workflow;

    public Instance Instance => instance;

    public DateTimeOffset Now => world.Now;

    /// <summary>The definition's root while it is open.</summary>
    public ActivityContext? Root { get; set; }

    public List<OpenBookmark> Bookmarks { get; } = [];

    public List<BurstRequest> Requests { get; } = [];

    public List<JournalEntry> Entries { get; } = [];

    public List<Incident> Incidents { get; } = [];

    private bool HasEnded => instance.Status == InstanceStatus.Finished;

    public string NewId() => world.NewId();

    public void Enqueue(WorkItem item)
    {
        if (!HasEnded) queue.Enqueue(item);
    }

    public bool HasScheduled(Activity activity, ActivityContext owner) => queue.Any(item => item.Activity == activity && item.Owner == owner);

    public OpenBookmark Open(OpenBookmark bookmark)
    {
        if (!HasEnded) Bookmarks.Add(bookmark);
        return bookmark;
    }

    public void CloseBookmarks(ActivityContext context) => Bookmarks.RemoveAll(bookmark => bookmark.Context == context);

    public void Request(BurstRequest request) => Requests.Add(request);

    public void Journal(ActivityContext context, JournalKind kind, string? detail = null) =>
        Entries.Add(new(context.Activity.Id, context.Activity.NodeId, context.Activity.Type, kind, detail));

    /// <summary>Starts at the definition's root and runs until all is quiet.</summary>
    public void Start(CancellationToken cancellationToken)
    {
        queue.Enqueue(new(workflow.Root, null, CameBack: false, []));
        Drain(cancellationToken);
    }

    /// <summary>Continues at a bookmark and runs until all is quiet.</summary>
    public void Resume(OpenBookmark bookmark, JsonElement? value, CancellationToken cancellationToken)
    {
        Bookmarks.Remove(bookmark);
        var given = new ScriptValue(value ?? JsonValues.Null);
        Guard(bookmark.Context, context => context.Activity.Resume(context, bookmark, given));
        Drain(cancellationToken);
    }

    public void Finish(ActivityContext by)
    {
        Journal(by, JournalKind.Completed, Connection.Done);
        Ended(InstanceSubStatus.Finished);
    }

    public void FaultAsModelled(ActivityContext by, string code, string message) => Fault(by, message, isModelled: true, code);

    /// <summary>The instance is over: nothing is left open or scheduled.</summary>
    public void Ended(InstanceSubStatus how)
    {
        instance.Status = InstanceStatus.Finished;
        instance.SubStatus = how;
        queue.Clear();
        Bookmarks.Clear();
        Root = null;
    }

    public ScriptValue Evaluate(int language, IPreparedExpression script, ActivityContext context)
    {
        view ??= new(this, workflow);
        view.Context = context;
        return (scopes[language] ??= languages[language].OpenScope(view)).Evaluate(script);
    }

    /// <summary>Evaluates with values that scripts see by name.</summary>
    public T WithArguments<T>(IReadOnlyDictionary<string, JsonElement> arguments, Func<T> evaluate)
    {
        view ??= new(this, workflow);
        view.Arguments = arguments;
        try
        {
            return evaluate();
        }
        finally
        {
            view.Arguments = null;
        }
    }

    public void Dispose()
    {
        foreach (var scope in scopes) scope?.Dispose();
    }

    private void Drain(CancellationToken cancellationToken)
    {
        for (var ran = 0; queue.TryDequeue(out var item);)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Owner is { IsOpen: false }) continue;
            var context = new ActivityContext(this, item.Activity, item.Owner) { CameBack = item.CameBack };
            if (++ran > Budget)
            {
                Fault(context, $"activity budget: the burst has run {Budget} activities and is taken to run for ever.");
                return;
            }

            context.Variables.AddRange(item.Variables);
            if (item.Owner is null) Root = context;
            else item.Owner.Began(context);
            Journal(context, JournalKind.Started);
            Guard(context, static running => running.Activity.Execute(running));
        }

        // Nothing is scheduled and nothing is waited for: whatever is still open can only complete.
        if (!HasEnded && Bookmarks.Count == 0) Ended(InstanceSubStatus.Finished);
    }

    private void Guard(ActivityContext context, Action<ActivityContext> step)
    {
        try
        {
            step(context);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Fault(context, problem.Message);
        }
    }

    private void Fault(ActivityContext by, string message, bool isModelled = false, string? code = null)
    {
        if (HasEnded) return;
        Journal(by, JournalKind.Faulted, message);
        Incidents.Add(new(by.Activity.Id, by.Activity.NodeId, by.Activity.Type, message, isModelled, code));
        Ended(InstanceSubStatus.Faulted);
    }
}
