using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Complaints.Pages;

/// <summary>Takes the files of a plain form, each as a command of its own.</summary>
public sealed class ComplaintPapers(CommandGateway gateway, AttachToComplaint attach, Texts texts)
{
    /// <returns>Why files were left out; nothing when all were kept.</returns>
    public async Task<IReadOnlyList<string>> AttachAsync(string receiptHash, IFormFileCollection files)
    {
        var refusals = new List<string>();
        foreach (var file in files.Where(f => f.Length > 0))
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            try
            {
                await gateway.RunAsync(attach, new AttachToComplaint.Request(receiptHash, Path.GetExtension(file.FileName), content.ToArray()), Caller.System, "");
            }
            catch (RuleViolationException refused)
            {
                refusals.AddRange(refused.Reasons.Select(reason => $"{file.FileName} · {texts.Render(reason)}"));
            }
        }

        return refusals;
    }
}
