using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

/// <summary>A guardian watches one place at a time.</summary>
public sealed class CrewOnTwoPermits
{
    private readonly PermitScene _world = new();

    [Fact]
    public void Work_does_not_start_while_its_guardian_is_at_other_work()
    {
        var (permit, other) = (_world.Approved(), _world.Approved());
        _world.Go("2026-11-23 09:00");
        foreach (var each in new[] { permit, other })
        {
            _world.Prepare(each);
            each.Confirm(_world.Around, PermitScene.Guardian);
        }

        other.Start(_world.Around, PermitScene.Applicant);
        _world.Elsewhere = CrewElsewhere.Find(permit.Content, [other]);
        Assert.Equal(["permit.crew-at-other-work"], _world.Obstacles(permit).Distinct());

        other.Suspend("轮换", PermitScene.Applicant, _world.Now);
        _world.Elsewhere = CrewElsewhere.Find(permit.Content, [other]);
        Assert.Empty(_world.Obstacles(permit));
    }

    [Fact]
    public void Applying_for_the_same_people_is_pointed_out_and_not_forbidden()
    {
        var elsewhere = CrewElsewhere.Find(_world.Content(), [_world.Approved()]);

        Assert.Contains(elsewhere, e => e.IsGuardian);
        Assert.All(elsewhere, e => Assert.Equal((false, "permit.crew-elsewhere"), (e.Blocks, e.Sentence.Code)));
    }

    [Fact]
    public void A_crew_on_another_permit_is_one_sentence_and_its_guardian_at_work_there_another()
    {
        var content = _world.Content();

        var calm = CrewElsewhere.Together(CrewElsewhere.Find(content, [_world.Approved()])).ToList();
        var busy = CrewElsewhere.Together(CrewElsewhere.Find(content, [_world.Active(content)])).ToList();

        Assert.Equal(content.Crew().Count(), Assert.Single(calm).Name.Split('、').Length);
        Assert.Equal(["permit.crew-at-other-work", "permit.crew-elsewhere"], busy.Select(e => e.Sentence.Code).Order());
    }

    [Fact]
    public void Somebody_who_only_works_on_both_is_pointed_out()
    {
        var content = _world.Content();
        var other = _world.Active(content);

        var workers = CrewElsewhere.Find(content with { Guardian = null }, [other]).Where(e => e.Name != content.Guardian!.Name).ToList();

        Assert.NotEmpty(workers);
        Assert.All(workers, e => Assert.False(e.Blocks));
    }

    [Fact]
    public void Another_time_is_no_matter() =>
        Assert.Empty(CrewElsewhere.Find(_world.Content() with { Window = PermitScene.Window("2026-11-24 08:00", "2026-11-24 12:00") }, [_world.Approved()]));
}
