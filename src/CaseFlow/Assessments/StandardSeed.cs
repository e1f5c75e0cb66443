using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>The standards that enterprises assess themselves against: a changed file is a further version beside those in use.</summary>
public sealed class StandardSeed : ISeedFolder
{
    public string Path => "standards";

    public async Task TakeAsync(IReadOnlyList<(string Name, string Json)> files, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var (_, json) in files)
        {
            var (hash, key) = (AssessmentStandard.HashOf(json), AssessmentStandard.Parse(json).Key);
            var known = await context.Db.StandardVersions.Where(v => v.Key == key).ToListAsync(cancellationToken);
            foreach (var version in known)
            {
                version.Stand(version.Hash == hash);
            }

            if (known.TrueForAll(v => v.Hash != hash))
            {
                context.Db.Add(new StandardVersion(hash, key, json, context.Now));
            }
        }
    }
}
