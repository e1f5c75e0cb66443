using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>Stages hidden dangers inside another operation's command: an assessment, a visit or an inspection may raise many. Each has a case of its own and starts moving in a transaction of its own.</summary>
public sealed class RaiseHazard(SeedDocuments seed, TownClock clock)
{
    private const int LongestTitle = 60;

    /// <summary>Stages one; an item of a source that was raised before is not raised again.</summary>
    /// <exception cref="RuleViolationException">The enterprise is unknown, or the finding does not say what is wrong.</exception>
    public async Task<Hazard> StageAsync(CommandContext context, HazardFinding finding, CancellationToken cancellationToken)
    {
        if (await KnownAsync(context, finding, cancellationToken) is { } known)
        {
            return known;
        }

        var enterprise = await context.Db.Set<Enterprise>().FindAsync([finding.EnterpriseId], cancellationToken) ?? throw new RuleViolationException("registry.enterprise-unknown");
        var today = clock.DateOf(context.AskedAt);
        var number = (await context.NumbersAsync("YH", today.Year, cancellationToken)).Next();
        var due = finding.DueOn ?? today.AddDays(seed.Get<HazardRules>(HazardRules.Path).DaysFor(finding.Severity));
        var hazard = new Hazard(context.NewId(), number, finding, await context.ActorAsync(cancellationToken), today, due);
        context.Db.Add(hazard);
        var file = new CaseFile(hazard.Id, HazardFace.CaseKind, number, Title(enterprise, hazard), context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.hazard.raised", $"@hazard.source.{hazard.Source}", $"@hazard.severity.{hazard.Severity}", HazardWords.Date(due)), cancellationToken: cancellationToken);
        var input = new Dictionary<string, JsonElement> { ["HazardId"] = JsonSerializer.SerializeToElement(hazard.Id) };
        var start = new StartProcess("hazard-correction", input, hazard.Id, hazard.Id) { InstanceId = context.NewId() };
        context.Processes.StartLater(start, hazard.Id);
        file.MovedBy(start.InstanceId);
        context.Announce(new HazardsChanged(hazard.Id));
        return hazard;
    }

    private static async Task<Hazard?> KnownAsync(CommandContext context, HazardFinding finding, CancellationToken cancellationToken) =>
        finding.SourceItem is null
            ? null
            : context.Db.Set<Hazard>().Local.FirstOrDefault(h => h.Source == finding.Source && h.SourceId == finding.SourceId && h.SourceItem == finding.SourceItem)
                ?? await context.Db.Set<Hazard>().FirstOrDefaultAsync(h => h.Source == finding.Source && h.SourceId == finding.SourceId && h.SourceItem == finding.SourceItem, cancellationToken);

    private static string Title(Enterprise enterprise, Hazard hazard) =>
        $"{enterprise.Name} {(hazard.Description.Length <= LongestTitle ? hazard.Description : hazard.Description[..LongestTitle] + "…")}";
}
