using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>A step of a definition: what it does, without anything of an instance. Immutable once read.</summary>
internal abstract class Activity(ActivityReader reader)
{
    public string Id { get; } = reader.Id;

    /// <summary>Its path through the activities around it, unique in the definition.</summary>
    public string NodeId { get; } = reader.NodeId;

    public string Name { get; } = reader.Name;

    public string Type { get; } = reader.Type;

    /// <summary>Its place among its siblings.</summary>
    public int Ordinal { get; set; }

    /// <summary>Whether completing it completes what it stands in.</summary>
    public virtual bool EndsItsContainer => false;

    /// <summary>Whether it can ever complete with the outcome.</summary>
    public virtual bool CanEndWith(string outcome) => outcome == Connection.Done;

    /// <summary>Begins. It completes, schedules children, or opens a bookmark; it may do several.</summary>
    public abstract void Execute(ActivityContext context);

    /// <summary>One of its children completed.</summary>
    public virtual void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) => context.Complete();

    /// <summary>One of its children was cancelled while it goes on itself.</summary>
    public virtual void ChildCancelled(ActivityContext context, ActivityContext child)
    {
    }

    /// <summary>What it waited for has come.</summary>
    public virtual void Resume(ActivityContext context, OpenBookmark bookmark, ScriptValue value) => context.Complete();
}
