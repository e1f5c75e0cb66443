namespace CaseFlow.Guidance;

/// <summary>Who advised an enterprise, when and for whom: kept as it was on the day of the visit, so that nobody who advised an enterprise reviews it later.</summary>
public sealed class VisitAdviser
{
    private VisitAdviser()
    {
        VisitId = EnterpriseId = Name = Organisation = null!;
    }

    public VisitAdviser(GuidanceVisit visit, int order, TeamMember member)
    {
        VisitId = visit.Id;
        Order = order;
        EnterpriseId = visit.EnterpriseId;
        AdvisedOn = visit.VisitedOn!.Value;
        (Name, Organisation, Field, AccountId, Role) = (member.Name, member.Organisation, member.Field, member.AccountId, member.Role);
    }

    public string VisitId { get; private set; }

    public int Order { get; private set; }

    public string EnterpriseId { get; private set; }

    public DateOnly AdvisedOn { get; private set; }

    public string Name { get; private set; }

    public string Organisation { get; private set; }

    public string? Field { get; private set; }

    public string? AccountId { get; private set; }

    public TeamRole Role { get; private set; }
}
