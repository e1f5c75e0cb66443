using CaseFlow.Language;

namespace CaseFlow.Inbox.Pages;

/// <summary>A step that people see: a person's task, the beginning or an end.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Name">As the definition names it.</param>
/// <param name="Lane">Whose it is.</param>
/// <param name="X">Where the definition's author put it, from left to right.</param>
/// <param name="IsEnd">Whether the process ends here.</param>
public sealed record ProcessNode(string Id, Localized Name, string Lane, double X, bool IsEnd)
{
    /// <summary>From the left, from 0.</summary>
    public int Column { get; init; }

    /// <summary>Where it stands.</summary>
    public ProcessNodeState State { get; init; }

    /// <summary>Who and when, line by line.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
