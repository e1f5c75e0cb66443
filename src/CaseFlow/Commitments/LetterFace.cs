using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Inbox;

namespace CaseFlow.Commitments;

/// <summary>The letter's whole text, as whoever signs or delivers it sees it.</summary>
/// <param name="taskName">The task type.</param>
/// <param name="kind">Its letter.</param>
public sealed class LetterFace(string taskName, LetterKind kind) : ITaskFace
{
    public string TypeName => taskName;

    public async Task<JsonElement?> ShowAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken)
    {
        var text = await LetterWriter.TextAsync(db, task.CaseId!, kind, cancellationToken);
        return JsonSerializer.SerializeToElement(new { text.Title, lines = text.Lines.Select(l => l.Text), text.Hash });
    }
}
