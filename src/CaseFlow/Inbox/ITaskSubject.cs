using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>What the slice says about a task when it opens: its subject line, its deadline, and who must not do it.</summary>
public interface ITaskSubject
{
    /// <summary>The kind of case it speaks for.</summary>
    string Kind { get; }

    ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken);
}
