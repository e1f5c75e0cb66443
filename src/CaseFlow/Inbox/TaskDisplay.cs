using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;

namespace CaseFlow.Inbox;

/// <summary>Computes the hash of exactly what a task shows: the case's face, what the task's type shows beyond it, the task's own data and the definition's version.</summary>
public sealed class TaskDisplay(IEnumerable<ICaseFace> faces, IEnumerable<ITaskFace> papers)
{
    /// <returns>SHA-256, lower-case hex.</returns>
    public async Task<string> HashAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken)
    {
        var shown = await ShowAsync(db, task, cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(shown)));
    }

    /// <summary>What is hashed.</summary>
    public async Task<object> ShowAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken)
    {
        JsonElement? face = null;
        if (task.CaseId is { } caseId && await db.Cases.FindAsync([caseId], cancellationToken) is { } file)
        {
            var of = faces.FirstOrDefault(f => f.Kind == file.Kind);
            face = of is null ? null : await of.ShowAsync(db, caseId, cancellationToken);
        }

        var paper = papers.FirstOrDefault(p => p.TypeName == task.TypeName) is { } shows ? await shows.ShowAsync(db, task, cancellationToken) : null;
        return new { task = task.Id, type = task.TypeName, payload = task.Payload, definition = task.DefinitionId, version = task.DefinitionVersion, @case = face, paper };
    }
}
