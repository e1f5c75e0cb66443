using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Begins an enterprise's self-assessment of a year outside of any campaign: by the enterprise itself, or asked for by its unit or the office.</summary>
public sealed class BeginAssessment(TownClock clock) : IOperation<BeginAssessment.Request, BeginAssessment.Result>
{
    /// <summary>The definition that moves it.</summary>
    public const string Definition = "self-assessment";

    private const int EarliestYear = 2016;

    /// <param name="EnterpriseId">Whose.</param>
    /// <param name="Year">Not a year to come.</param>
    /// <param name="StandardKey">Its current version is pinned.</param>
    public sealed record Request(string EnterpriseId, int Year, string StandardKey);

    public sealed record Result(string AssessmentId);

    /// <exception cref="RuleViolationException">The actor may not, the year is impossible, the standard unknown, or it was begun already.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var enterprise = await context.EnterpriseAsync(request.EnterpriseId, cancellationToken);
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.MayFill(enterprise.Id) && !actor.KeepsContacts(enterprise.UnitId))
        {
            throw new RuleViolationException("assessment.may-not-begin");
        }

        enterprise.RequireOperating();
        if (request.Year < EarliestYear || request.Year > clock.DateOf(context.AskedAt).Year)
        {
            throw new RuleViolationException("assessment.year-impossible", AssessmentWords.Number(request.Year));
        }

        if (await context.Db.Assessments.AnyAsync(a => a.EnterpriseId == enterprise.Id && a.Year == request.Year, cancellationToken))
        {
            throw new RuleViolationException("assessment.begun-already", enterprise.Name, AssessmentWords.Number(request.Year));
        }

        var assessment = await StageAsync(context, enterprise, request.Year, request.StandardKey, null, cancellationToken);
        context.Processes.StartLater(StartOf(context, assessment), assessment.Id);
        return new Result(assessment.Id);
    }

    /// <summary>Opens the self-assessment and its case.</summary>
    internal static async Task<Assessment> StageAsync(CommandContext context, Enterprise enterprise, int year, string standardKey, Participation? part, CancellationToken cancellationToken)
    {
        var standard = await Standards.CurrentAsync(context, standardKey, cancellationToken);
        var number = (await context.NumbersAsync("ZP", year, cancellationToken)).Next();
        var assessment = new Assessment(context.NewId(), number, enterprise.Id, year, standard, part?.Id, enterprise.IsDemo);
        context.Db.Add(assessment);
        var file = new CaseFile(assessment.Id, AssessmentFace.CaseKind, number, FormattableString.Invariant($"{enterprise.Name} {year}"), context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.assessment.begun", AssessmentWords.Number(year), standard.Key, standard.Hash[..12]), cancellationToken: cancellationToken);
        context.Announce(new AssessmentsChanged(assessment.Id));
        return assessment;
    }

    /// <summary>The instance that moves it: asks for filing unless that is done, then asks the unit or the office to look at it.</summary>
    internal static StartProcess StartOf(CommandContext context, Assessment assessment)
    {
        var start = new StartProcess(Definition, new Dictionary<string, JsonElement> { ["AssessmentId"] = JsonSerializer.SerializeToElement(assessment.Id) }, assessment.Id, assessment.Id) { InstanceId = context.NewId() };
        context.Db.Cases.Local.Single(c => c.Id == assessment.Id).MovedBy(start.InstanceId);
        return start;
    }
}
