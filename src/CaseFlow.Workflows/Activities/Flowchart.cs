using System.Collections.Concurrent;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Activities and the arrows between them.</summary>
internal sealed class Flowchart : Activity, IScope
{
    private readonly IReadOnlyList<Activity> activities;
    private readonly ConcurrentDictionary<int, FlowGraph> graphs = new();
    private readonly int start;

    public Flowchart(ActivityReader reader)
        : base(reader)
    {
        Variables = reader.Variables();
        reader.Build.Scopes.Add(Variables);
        activities = reader.Children("activities");
        reader.Build.Scopes.Remove(Variables);
        var list = reader.At.Get("connections");
        Connections = new ConnectionReader(activities, reader.Problems).Read(list);
        start = FindStart(reader);
        FlowchartCheck.Run(this, reader);
    }

    public IReadOnlyList<VariableDefinition> Variables { get; }

    public IReadOnlyList<Activity> Activities => activities;

    public IReadOnlyList<Connection> Connections { get; }

    /// <summary>The places where it can begin: its own start, and every trigger.</summary>
    public IEnumerable<int> Starts => activities.OfType<ITrigger>().Where(one => one.CanStartWorkflow)
        .Select(one => ((Activity)one).Ordinal).Prepend(start).Where(one => one >= 0).Distinct();

    public FlowGraph GraphFrom(int first) => graphs.GetOrAdd(first, from => new FlowGraph(activities.Count, Connections, from));

    public override void Execute(ActivityContext context)
    {
        context.Declare(Variables);
        var trigger = context.Burst.Instance.TriggerActivityId;
        var first = trigger is null ? null : activities.FirstOrDefault(one => one is ITrigger && one.Id == trigger);
        // Which arrows lead back depends on the start, so it is kept beside the counts.
        context.Cursor = first?.Ordinal ?? start;
        if (context.Cursor < 0)
        {
            context.Complete();
            return;
        }

        context.Flow = new FlowProgress(activities.Count, Connections.Count);
        context.Schedule(activities[(int)context.Cursor]);
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking || child.Activity.EndsItsContainer)
        {
            context.Complete();
            return;
        }

        Pass(context, child.Activity.Ordinal, outcomes, child.CameBack);
        if (!context.HasPendingWork) context.Complete();
    }

    public override void ChildCancelled(ActivityContext context, ActivityContext child)
    {
        Pass(context, child.Activity.Ordinal, [], child.CameBack);
        if (!context.HasPendingWork) context.Complete();
    }

    /// <summary>Cancels what is open on the ways that lead to an activity.</summary>
    public void CancelBefore(ActivityContext context, Activity join)
    {
        var graph = GraphFrom((int)context.Cursor);
        foreach (var open in context.Children.ToArray())
        {
            if (graph.IsBefore(open.Activity.Ordinal, join.Ordinal)) open.Cancel();
        }
    }

    private void Pass(ActivityContext context, int activity, IReadOnlyList<string> outcomes, bool cameBack)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var graph = GraphFrom((int)context.Cursor);
        var progress = context.Flow!;
        // An arrow back does not count in joins, so neither does the pass that it causes.
        if (!cameBack) progress.Passes[activity]++;
        foreach (var index in graph.Outbound(activity))
        {
            var connection = Connections[index];
            var followed = outcomes.Contains(connection.Port);
            progress.Visit(index, followed);
            if (graph.IsForward(index)) Arrive(context, graph, index, connection.Target);
            else if (followed) GoBack(context, graph, index);
        }
    }

    private void GoBack(ActivityContext context, FlowGraph graph, int index)
    {
        var (source, target) = (activities[Connections[index].Source], activities[Connections[index].Target]);
        if (!graph.IsSound(index))
            throw new ExpressionException($"Invalid backward connection: not every way to '{source.Id}' comes through '{target.Id}'.");
        context.ScheduleBack(target);
    }

    private void Arrive(ActivityContext context, FlowGraph graph, int connection, int target)
    {
        var progress = context.Flow!;
        var activity = activities[target];
        var mode = activity is FlowJoin join ? join.Mode.Evaluate(context) : FlowJoinMode.WaitAllActive;
        if (mode == FlowJoinMode.WaitAny)
        {
            if (!progress.IsNews(connection, target) || context.IsUnderWay(activity)) return;
            if (progress.AnyFollowed(graph, target))
            {
                context.Schedule(activity);
                CancelBefore(context, activity);
                return;
            }
        }

        if (!progress.AllVisited(graph, target)) return;
        var runs = mode == FlowJoinMode.WaitAll ? progress.AllFollowed(graph, target) : progress.AnyFollowed(graph, target);
        if (runs) context.Schedule(activity);
        else Pass(context, target, [], cameBack: false);
    }

    private int FindStart(ActivityReader reader)
    {
        var named = reader.At.Get("start") is var at && at.IsObject ? at.Get("id").Text : at.Text;
        var targets = Connections.Select(connection => connection.Target).ToHashSet();
        var first = activities.FirstOrDefault(one => named is not null && one.Id == named)
            ?? activities.FirstOrDefault(one => one is Start)
            ?? activities.FirstOrDefault(one => one is ITrigger { CanStartWorkflow: true })
            ?? activities.FirstOrDefault(one => !targets.Contains(one.Ordinal))
            ?? (activities.Count > 0 ? activities[0] : null);
        return first?.Ordinal ?? -1;
    }
}
