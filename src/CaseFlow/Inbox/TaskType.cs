using CaseFlow.Language;

namespace CaseFlow.Inbox;

/// <summary>A kind of task for a person: what can be answered, and what an answer does. Registered by its slice under the name that definitions use.</summary>
/// <param name="Name">For example <c>permit.approve</c>; resource keys <c>task.permit.approve</c> (title) and <c>task.permit.approve.why</c> go with it.</param>
/// <param name="Icon">A Material symbol's name.</param>
/// <param name="Outcomes">All answers; a FlowSwitch behind the task has one case for each.</param>
/// <param name="Answer">A type that implements <see cref="ITaskAnswer"/>.</param>
public sealed record TaskType(string Name, string Icon, IReadOnlyList<TaskOutcome> Outcomes, Type Answer)
{
    /// <summary>The Blazor component that takes the task's own data, or null when outcome and reason are all.</summary>
    public Type? Form { get; init; }

    /// <summary>Where the work itself is done before the answer, with <c>{0}</c> for the case; its words are <c>task.NAME.work</c>. Null when there is no such place.</summary>
    public string? WorkHref { get; init; }

    /// <summary>The page behind <see cref="WorkHref"/> takes the answer too: whoever may answer is led there at once.</summary>
    public bool IsAnsweredAtWork { get; init; }

    /// <summary>Mailed at once; permits never wait for a digest.</summary>
    public bool MailsAtOnce { get; init; } = true;

    /// <summary>The subject says what is to be done: one type asks for many kinds of work, which its own title would not tell apart.</summary>
    public bool IsNamedBySubject { get; init; }

    public string TitleKey => $"task.{Name}";

    public string WhyKey => $"task.{Name}.why";

    public TaskOutcome? Find(string outcome) => Outcomes.FirstOrDefault(o => o.Name == outcome);
}
