using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Ui;

namespace CaseFlow.Inbox;

/// <summary>What a slice tells the person who has to decide: what the product checked already, and what will happen next.</summary>
public interface ITaskAdvice
{
    /// <summary>The kind of case it speaks for.</summary>
    string Kind { get; }

    /// <summary>What was checked for this task, now; it informs, the operation checks again.</summary>
    Task<IReadOnlyList<Check>> CheckAsync(CaseFlowDbContext db, WorkTask task, Actor actor, CancellationToken cancellationToken);

    /// <summary>Who does what after each outcome; an outcome that is missing has the text <c>task.TYPE.OUTCOME.next</c>.</summary>
    Task<IReadOnlyDictionary<string, Message>> NextAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken);
}
