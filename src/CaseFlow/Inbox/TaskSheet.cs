using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Inbox;

/// <summary>All that a task's page shows besides the case itself.</summary>
/// <param name="Task">The task.</param>
/// <param name="Type">Its type.</param>
/// <param name="File">Its case, if any.</param>
/// <param name="Shown">The hash of what is shown; an answer carries it.</param>
/// <param name="MayAnswer">Whether the reader may answer it now.</param>
/// <param name="OnBehalfOf">For whom the reader stands in, or null.</param>
/// <param name="Readers">Names of those it waits for.</param>
/// <param name="CompletedBy">The name of whoever answered it.</param>
/// <param name="Checks">What the product checked.</param>
/// <param name="Next">What happens next, by outcome.</param>
/// <param name="Draft">What the reader typed before.</param>
/// <param name="ReaderId">Who reads.</param>
/// <param name="ReaderName">The reader's name, for the signature.</param>
public sealed record TaskSheet(
    WorkTask Task,
    TaskType Type,
    CaseFile? File,
    string Shown,
    bool MayAnswer,
    TaskPrincipal? OnBehalfOf,
    IReadOnlyList<string> Readers,
    string? CompletedBy,
    IReadOnlyList<Check> Checks,
    IReadOnlyDictionary<string, Message> Next,
    IReadOnlyDictionary<string, string> Draft,
    string ReaderId,
    string ReaderName);
