using CaseFlow.Data;
using CaseFlow.Processes;

namespace CaseFlow.Web.Hosting;

/// <summary>Takes over <c>seed/</c> at each start, all in one command: each slice's folder as the slice reads it, and single files as they are.</summary>
public sealed class LoadSeed(IEnumerable<ISeedFolder> folders, IEnumerable<SeedFile> files) : IOperation<SeedTexts, bool>
{
    public async ValueTask<bool> ExecuteAsync(SeedTexts request, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var folder in folders)
        {
            await folder.TakeAsync(request.Of(folder.Path), context, cancellationToken);
        }

        foreach (var file in files)
        {
            await TakeAsync(file, request.One(file.Path), context, cancellationToken);
        }

        return true;
    }

    private static async Task TakeAsync(SeedFile file, string json, CommandContext context, CancellationToken cancellationToken)
    {
        file.Check(json);
        if (await context.Db.FindAsync<SeedDocument>([file.Path], cancellationToken) is { } known)
        {
            known.Replace(json);
        }
        else
        {
            context.Db.Add(new SeedDocument(file.Path, json));
        }
    }
}
