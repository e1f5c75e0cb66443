using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>A person's task (待办): an open <c>Elsa.RunTask</c> whose answer moves a case.</summary>
public sealed class WorkTask
{
    private const char Mark = ';';

    private WorkTask()
    {
    }

    internal WorkTask(HumanTaskRequest request, string? caseId, TaskAssignment assignment, TaskAbout about, DateTimeOffset now)
    {
        Id = request.TaskId;
        BookmarkId = request.BookmarkId;
        InstanceId = request.InstanceId;
        CaseId = caseId;
        ActivityId = request.ActivityId;
        TypeName = request.TypeName;
        Payload = request.Payload?.GetRawText();
        DefinitionId = request.DefinitionId;
        DefinitionVersion = request.DefinitionVersion;
        AssigneeId = assignment.AccountId;
        Role = assignment.Role;
        EnterpriseId = assignment.EnterpriseId;
        UnitId = assignment.UnitId;
        Subject = about.Subject;
        Excluded = string.Concat(about.Excluded.Select(Marked));
        OpenedAt = now;
        DueAt = about.DueAt;
    }

    public string Id { get; private set; } = "";

    public string BookmarkId { get; private set; } = "";

    public string InstanceId { get; private set; } = "";

    public string? CaseId { get; private set; }

    /// <summary>The step in the definition.</summary>
    public string ActivityId { get; private set; } = "";

    public string TypeName { get; private set; } = "";

    /// <summary>Assignee and data as JSON, as the definition gave them.</summary>
    public string? Payload { get; private set; }

    public string DefinitionId { get; private set; } = "";

    public int DefinitionVersion { get; private set; }

    /// <summary>The person; with a <see cref="Role"/> only the one in whose inbox it is shown as their own, or null while it belongs to a group.</summary>
    public string? AssigneeId { get; private set; }

    /// <summary>The role whose holders may answer, or null when it is for one person only.</summary>
    public string? Role { get; private set; }

    public string? EnterpriseId { get; private set; }

    public string? UnitId { get; private set; }

    /// <summary>What it is about, in one line.</summary>
    public Message Subject { get; private set; } = new("");

    /// <summary>Accounts that must not do it whatever post they hold, each as <see cref="Marked"/>, so that the database finds one; empty for nobody.</summary>
    public string Excluded { get; private set; } = "";

    public WorkTaskState State { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Before this instant.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public string? Outcome { get; private set; }

    public string? Comment { get; private set; }

    public string? CompletedById { get; private set; }

    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Who may answer, as the definition asked for it.</summary>
    public TaskAssignment Assignment => new(AssigneeId, Role, EnterpriseId, UnitId);

    /// <summary>The ids in <see cref="Excluded"/>.</summary>
    public IReadOnlyList<string> ExcludedIds => Excluded.Split(Mark, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes the answer.</summary>
    /// <exception cref="RuleViolationException">It was answered or withdrawn before.</exception>
    internal void Complete(string outcome, string? comment, string byId, DateTimeOffset at)
    {
        RefuseUnlessOpen();
        State = WorkTaskState.Completed;
        Outcome = outcome;
        Comment = comment;
        CompletedById = byId;
        CompletedAt = at;
        Version++;
    }

    /// <summary>What it waits for has another date; whoever has it open sees the new one.</summary>
    internal void MoveDue(DateTimeOffset dueAt)
    {
        DueAt = dueAt;
        Version++;
    }

    /// <summary>Shows it in one person's own inbox, or, without one, as the whole group's.</summary>
    internal void Assign(string? accountId)
    {
        AssigneeId = accountId;
        Version++;
    }

    internal void Withdraw(DateTimeOffset at)
    {
        if (State is WorkTaskState.Open or WorkTaskState.Received)
        {
            State = WorkTaskState.Withdrawn;
            CompletedAt = at;
            Version++;
        }
    }

    internal void Receive(DateTimeOffset at)
    {
        if (State == WorkTaskState.Open)
        {
            State = WorkTaskState.Received;
            CompletedAt = at;
            Version++;
        }
    }

    /// <summary>Waits again: the answer that was received will not be carried out.</summary>
    /// <returns>Whether it had been received; one that was withdrawn meanwhile stays so.</returns>
    internal bool AskAgain()
    {
        if (State != WorkTaskState.Received)
        {
            return false;
        }

        State = WorkTaskState.Open;
        CompletedAt = null;
        Version++;
        return true;
    }

    private static string Marked(string accountId) => $"{Mark}{accountId}{Mark}";

    internal void RefuseUnlessOpen()
    {
        if (State is WorkTaskState.Completed)
        {
            throw new RuleViolationException("inbox.already-answered");
        }

        if (State is WorkTaskState.Withdrawn)
        {
            throw new RuleViolationException("inbox.withdrawn");
        }
    }
}
