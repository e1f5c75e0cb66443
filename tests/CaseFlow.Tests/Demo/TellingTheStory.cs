using CaseFlow.Assessments;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Commitments;
using CaseFlow.Data;
using CaseFlow.Guidance;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.Meetings;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reporting;
using CaseFlow.Summaries;
using CaseFlow.Supervision;
using CaseFlow.Tests.Installed;
using CaseFlow.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Demo;

/// <summary>What a visitor finds at the first start holds together: everything was done by somebody, on its day, in an order in which it can happen.</summary>
public sealed class TellingTheStory(ToldStory story) : IClassFixture<ToldStory>
{
    private static readonly DateOnly Today = ToldStory.Today;

    [Fact]
    public void Nothing_in_it_was_refused_and_nothing_hangs()
    {
        Assert.Empty(story.App.Get<DemoStory>().Refused);
        Assert.Empty(Read(db => db.Set<ProcessIncident>().ToList()));
        Assert.Empty(Read(db => db.Set<PendingStimulus>().Where(s => s.DeliveredAt == null).ToList()));
    }

    [Fact]
    public void A_commitment_is_signed_after_its_notice_was_delivered()
    {
        var letters = Read(db => db.Set<CommitmentLetter>().AsNoTracking().ToList());
        var notices = letters.Where(l => l.Kind == LetterKind.Notice).ToDictionary(l => l.ParticipationId);
        var signed = letters.Where(l => l is { Kind: LetterKind.Commitment, IsDone: true }).ToList();
        Assert.True(signed.Count >= 12, $"{signed.Count} signed");
        Assert.All(signed, c => Assert.True(notices[c.ParticipationId].DoneOn < c.DoneOn, $"{c.DoneByName} {c.DoneOn}"));
        Assert.Contains(notices.Values, n => !n.IsDone);
    }

    [Fact]
    public void Who_is_done_with_its_self_assessment_has_filed_one_of_that_year_by_then()
    {
        var campaigns = Read(db => db.Set<Campaign>().AsNoTracking().ToList()).ToDictionary(c => c.Id, c => c.Year);
        var filed = Read(db => db.Set<Assessment>().AsNoTracking().Where(a => a.FiledOn != null).ToList()).ToDictionary(a => (a.EnterpriseId, a.Year));
        var done = Read(db => db.Set<Duty>().AsNoTracking().Where(d => d.ItemKey == "self-assessment" && d.Status == DutyStatus.Done).ToList());
        Assert.Equal(filed.Count, done.Count);
        Assert.All(done, d => Assert.Equal(d.DoneOn, filed[(d.EnterpriseId!, campaigns[d.CampaignId])].FiledOn));
    }

    [Fact]
    public void Scores_spread_and_one_fails()
    {
        var filed = Read(db => db.Set<Assessment>().AsNoTracking().Where(a => a.Year == Today.Year && a.FiledOn != null).ToList());
        Assert.Contains(filed, a => a.IsVetoed);
        Assert.Contains(filed, a => a.ScoreHundredths >= 95_00);
        Assert.Contains(filed, a => a.ScoreHundredths is >= 75_00 and < 90_00);
        Assert.Contains(filed, a => a.ScoreHundredths is >= 60_00 and < 75_00);
        Assert.Contains(Read(db => db.Set<Assessment>().AsNoTracking().ToList()), a => a.Year == Today.Year && a.FiledOn is null);
    }

    [Fact]
    public void What_was_found_is_due_after_it_was_found_corrected_before_it_was_closed_and_looked_at_by_somebody_else()
    {
        var hazards = Read(db => db.Set<Hazard>().AsNoTracking().ToList());
        var assessments = Read(db => db.Set<Assessment>().AsNoTracking().ToList()).ToDictionary(a => a.Id);
        Assert.Equal(4, hazards.Select(h => h.Source).Distinct().Count());
        Assert.All(hazards, h => Assert.True(h.RaisedOn <= Today && h.RaisedOn < h.DueOn && h.DueOn <= h.RaisedOn.AddDays(60), $"{h.Number} {h.RaisedOn} {h.DueOn}"));
        Assert.All(hazards.Where(h => h.Source == HazardSource.Assessment), h => Assert.Equal(assessments[h.SourceId!].FiledOn, h.RaisedOn));
        Assert.All(hazards.Where(h => h.RectifiedOn is not null), h => Assert.True(h.RaisedOn <= h.DoneOn && h.DoneOn <= h.RectifiedOn));
        Assert.All(hazards.Where(h => h.Status == HazardStatus.Closed), h => Assert.True(h.RectifiedOn <= h.ClosedOn && h.ClosedByName != h.RectifiedByName));
        Assert.Contains(hazards, h => h.DaysLate(Today) > 0 && h.Status == HazardStatus.Open);
        Assert.Contains(hazards, h => h.Status == HazardStatus.Rectified);
        Assert.Contains(hazards, h => h.AskedDueOn is not null);
    }

    [Fact]
    public void A_part_s_corrections_are_done_when_everything_its_self_assessment_found_was_closed()
    {
        var closed = Read(db => db.Set<Hazard>().AsNoTracking().Where(h => h.Source == HazardSource.Assessment).ToList()).ToLookup(h => (h.EnterpriseId, h.RaisedOn.Year));
        Assert.All(Read(db => db.Set<Duty>().AsNoTracking().Where(d => d.ItemKey == "corrections" && d.Status == DutyStatus.Done).ToList()), d =>
            Assert.All(closed[(d.EnterpriseId!, d.DueOn.Year)], h => Assert.True(h.ClosedOn <= d.DoneOn)));
    }

    [Fact]
    public void The_history_of_every_case_is_in_order_and_ends_by_today()
    {
        var now = story.App.Now;
        var files = Read(db => db.Set<CaseFile>().AsNoTracking().ToList());
        foreach (var entries in Read(db => db.Set<CaseFlow.Audit.AuditEntry>().AsNoTracking().ToList()).GroupBy(e => e.CaseId))
        {
            var times = entries.OrderBy(e => e.Sequence).Select(e => e.At).ToList();
            Assert.Equal(times.Order(), times);
            Assert.True(times[^1] <= now);
        }

        Assert.All(files, f => Assert.True(f.ClosedAt is null || f.OpenedAt <= f.ClosedAt));
        Assert.All(Read(db => db.Set<WorkTask>().AsNoTracking().ToList()), t => Assert.True(t.CompletedAt is null || t.OpenedAt <= t.CompletedAt));
    }

    [Fact]
    public void A_phase_that_is_over_counts_what_stood_then()
    {
        var campaign = Read(db => db.Set<Campaign>().AsNoTracking().Single(c => c.Year == Today.Year));
        var duties = Read(db => db.Set<Duty>().AsNoTracking().Where(d => d.CampaignId == campaign.Id).ToList());
        var told = Read(db => db.Set<CaseFlow.Audit.AuditEntry>().AsNoTracking().Where(e => e.CaseId == campaign.Id).ToList()).Where(e => e.Code == "audit.campaign.phase-over").OrderBy(e => e.At).ToList();
        var over = campaign.Phases.Where(p => p.DueOn < Today).OrderBy(p => p.DueOn).ToList();
        Assert.Equal(over.Count, told.Count);
        Assert.All(over.Zip(told), p =>
        {
            var (of, done) = (duties.Where(d => d.PhaseKey == p.First.Key).ToList(), duties.Count(d => d.PhaseKey == p.First.Key && d.DoneOn <= p.First.DueOn));
            Assert.Equal([$"{of.Count}", $"{done}", $"{of.Count - done}"], p.Second.Arguments.Skip(1));
        });
    }

    [Fact]
    public void Permits_stand_at_every_step_before_work_and_one_was_stopped_by_a_reading_and_finished()
    {
        var permits = Read(db => db.Set<WorkPermit>().AsNoTracking().Include(p => p.Readings).ToList());
        Assert.Equal("Archived 3, Expired 1, Returned 1, Submitted 2", string.Join(", ", permits.CountBy(p => p.Status).Select(c => $"{c.Key} {c.Value}").Order(StringComparer.Ordinal)));
        var stopped = permits.Single(p => p.Readings.Any(r => !r.IsWithinLimits));
        Assert.Contains(stopped.Steps, s => s.Action == PermitAction.Resume);
        Assert.All(permits.Where(p => p.Status is PermitStatus.Returned or PermitStatus.Submitted), p => Assert.True(p.Content.Window!.From > story.App.Now));
    }

    [Fact]
    public async Task Supervision_tells_enterprises_apart_and_says_why()
    {
        await using var db = story.App.Open();
        var tiers = story.App.Get<Tiers>();
        var verdicts = await tiers.JudgeAsync(db, (await tiers.CurrentAsync(db, TestContext.Current.CancellationToken)).Rules, Actor.System, Today, TestContext.Current.CancellationToken);
        Assert.All(Enum.GetValues<Tier>(), tier => Assert.Contains(verdicts, v => v.Tier == tier));
        Assert.Equal(Tier.Focused, verdicts.Single(v => v.EnterpriseId == "demo-enterprise-yunxi").Tier);
        Assert.Equal(Tier.Fewer, verdicts.Single(v => v.EnterpriseId == "demo-campaign-12").Tier);
    }

    [Fact]
    public void Reports_count_what_happened()
    {
        var reports = Read(db => db.Set<MonthlyReport>().AsNoTracking().ToList());
        var units = Read(db => db.Enterprises.AsNoTracking().ToList()).ToDictionary(e => e.Id, e => e.UnitId);
        var found = Read(db => db.Set<Hazard>().AsNoTracking().ToList()).ToLookup(h => (units[h.EnterpriseId], h.RaisedOn.Year, h.RaisedOn.Month));
        var filed = reports.Where(r => r.Status == ReportStatus.Filed).ToList();
        Assert.All(filed, r => Assert.True(r.FiledOn >= r.FirstDay));
        Assert.All(filed, r => Assert.InRange(r.Content.Figure("hazards-found") ?? -1, found[(r.UnitId, r.Year, r.Month)].Count(h => h.RaisedOn <= r.FiledOn), found[(r.UnitId, r.Year, r.Month)].Count()));
        Assert.Contains(filed, r => r.FiledOn > r.DueOn);
        Assert.Contains(reports, r => r.Status == ReportStatus.Waived);
        Assert.Contains(reports, r => r.IsOwed && r.DueOn < Today);
    }

    [Fact]
    public void The_year_has_visits_an_order_a_paid_and_a_proposed_penalty_decisions_and_a_completed_summary_of_the_year_before()
    {
        Assert.Contains(Read(db => db.Set<GuidanceVisit>().ToList()), v => v.Status == VisitStatus.Done && v.VisitedOn == v.PlannedOn);
        Assert.Contains(Read(db => db.Set<GuidanceVisit>().ToList()), v => v.Status == VisitStatus.Planned && v.PlannedOn > Today);
        Assert.Contains(Read(db => db.Set<Inspection>().ToList()), i => i.OrderDueOn >= Today);
        Assert.Equal(2, Read(db => db.Set<Penalty>().Count()));
        Assert.Contains(Read(db => db.Set<MeetingDecision>().ToList()), d => d.Status == DecisionStatus.Closed);
        Assert.Contains(Read(db => db.Set<MeetingDecision>().ToList()), d => d.Status == DecisionStatus.Open);
        var last = Read(db => db.Set<Campaign>().AsNoTracking().Single(c => c.Year == Today.Year - 1));
        Assert.Equal(CampaignStatus.Ended, last.Status);
        Assert.True(Read(db => db.Set<CampaignSummary>().Single(s => s.CampaignId == last.Id)).IsComplete);
    }

    [Fact]
    public void Everything_says_that_it_is_invented()
    {
        Assert.All(Read(db => db.Set<Campaign>().AsNoTracking().ToList()), c => Assert.True(c.IsDemo && c.Title.EndsWith("（演示）", StringComparison.Ordinal)));
        Assert.All(Read(db => db.Enterprises.AsNoTracking().ToList()), e => Assert.True(e.IsDemo));
        Assert.True(Read(db => db.Set<ReportingYear>().AsNoTracking().Single()).IsDemo);
    }

    private T Read<T>(Func<CaseFlowDbContext, T> read)
    {
        using var db = story.App.Open();
        return read(db);
    }
}
