using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Adds a word to one of the town's lists, or mends it. Codes stay, so that rows keep their meaning.</summary>
public sealed class EditLookup : IOperation<EditLookup.Request, EditLookup.Result>
{
    private const int LongestWord = 100;

    /// <param name="Kind">Which list.</param>
    /// <param name="Code">The entry; null for a new one.</param>
    /// <param name="Version">As the form was opened; 0 for a new one.</param>
    /// <param name="Name">Its word in both languages.</param>
    /// <param name="Source">The document it comes from.</param>
    /// <param name="Verified">Whether somebody has seen that document.</param>
    public sealed record Request(LookupKind Kind, string? Code, long Version, Localized Name, string Source, bool Verified);

    public sealed record Result(string Code);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var name = new Localized(request.Name.Zh.Trim(), request.Name.En.Trim());
        var source = request.Source.Trim();
        Check(name, source);
        if (await context.Db.Lookups.AnyAsync(l => l.Kind == request.Kind && l.Code != request.Code && (l.Zh == name.Zh || l.En == name.En), cancellationToken))
        {
            throw new RuleViolationException("registry.lookup-taken", name.AsArgument());
        }

        if (request.Code is null)
        {
            var code = context.NewId();
            context.Db.Add(new LookupEntry(request.Kind, code, int.MaxValue, name, source, request.Verified));
            return new Result(code);
        }

        var entry = await context.Db.Lookups.FindAsync([request.Kind, request.Code], cancellationToken) ?? throw new RuleViolationException("registry.lookup-unknown");
        RegistryAccess.RequireUnchanged(request.Version, entry.Version);
        entry.Change(name, source, request.Verified);
        return new Result(entry.Code);
    }

    private static void Check(Localized name, string source)
    {
        if (name.Zh.Length == 0 || name.En.Length == 0 || source.Length == 0)
        {
            throw new RuleViolationException("registry.lookup-incomplete");
        }

        if (Math.Max(Math.Max(name.Zh.Length, name.En.Length), source.Length) > LongestWord)
        {
            throw new RuleViolationException("registry.lookup-too-long", LongestWord.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
